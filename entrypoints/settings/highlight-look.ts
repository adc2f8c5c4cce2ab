// Bundled into every frame's script: imports nothing, or the schemas' library comes with it.

/** How highlights look; checked by `HIGHLIGHT_LOOK` of `settings-schema.ts`. */
export interface HighlightLook {
  line: 'dotted' | 'solid' | 'background' | 'none';
  /** `auto` or `#rrggbb`. */
  color: string;
}

/** How highlights look unless the user chose otherwise; the manifest's style sheet draws it. */
export const DEFAULT_LOOK: HighlightLook = { line: 'dotted', color: 'auto' };
