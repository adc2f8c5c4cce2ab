import type * as v from 'valibot';
import type { HIGHLIGHT_LOOK } from './settings-schema.ts';

// Bundled into every frame's script: from `settings-schema.ts` import types only, or valibot comes with it.

/** How highlights look. `color` is `auto` or `#rrggbb`. */
export type HighlightLook = v.InferOutput<typeof HIGHLIGHT_LOOK>;

/** How highlights look unless the user chose otherwise; the manifest's style sheet draws it. */
export const DEFAULT_LOOK: HighlightLook = { line: 'dotted', color: 'auto' };
