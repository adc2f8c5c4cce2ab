import type { HighlightLook } from '../../messaging/protocol.ts';

/** Half the text's own colour, half a calm blue: visible on light and on dark pages, and never louder than the text. */
const AUTO_COLOR = 'color-mix(in srgb, currentColor 45%, #3b82f6)';

const PLAIN = 'background-color: transparent';
const NO_LINE = 'text-decoration: none';

/** Each says all that any of them says: the default look of the manifest's style sheet stays beneath. */
const declarations: Record<HighlightLook['line'], (color: string) => string> = {
  dotted: (color) =>
    `text-decoration: underline dotted ${color}; text-decoration-thickness: max(1.5px, 0.09em); ${PLAIN}`,
  solid: (color) => `text-decoration: underline solid ${color}; text-decoration-thickness: 1px; ${PLAIN}`,
  background: (color) => `${NO_LINE}; background-color: color-mix(in srgb, ${color} 18%, transparent)`,
  none: () => `${NO_LINE}; ${PLAIN}`,
};

/** Pages that write "highlight begins" before their own marks mean none of ours. */
const BARE_MARKS = 'mark.neurogloss::before, mark.neurogloss::after { content: none !important }';

/** The rules for highlights of this look: the terms, and the one whose card is open. On paper nobody hovers. */
export function highlightCss({ line, color }: HighlightLook): string {
  const drawn = color === 'auto' ? AUTO_COLOR : color;
  return [
    BARE_MARKS,
    '@media not print {',
    `::highlight(neurogloss) { ${declarations[line](drawn)} }`,
    `::highlight(neurogloss-open) { background-color: color-mix(in srgb, ${drawn} 20%, transparent) }`,
    '}',
  ].join('\n');
}
