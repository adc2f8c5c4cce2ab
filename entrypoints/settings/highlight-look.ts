import type { HighlightLook } from '../messaging/protocol.ts';

/** How matches look unless the reader chose otherwise; the manifest's style sheet draws it. */
export const DEFAULT_LOOK: HighlightLook = { line: 'dotted', color: 'auto' };
