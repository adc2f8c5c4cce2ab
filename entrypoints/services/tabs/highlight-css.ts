import type { HighlightLook } from '../../settings/highlight-look.ts';

/** Half the text's own color, half a calm blue: visible on light and dark pages, and never louder than the text. */
const AUTO_COLOR = 'color-mix(in srgb, currentColor 45%, #3b82f6)';

const PLAIN = 'background-color: transparent';
const NO_LINE = 'text-decoration: none';

/** Each sets all properties that any of them sets: the manifest's style sheet, with the default look, still applies below. */
const declarations: Record<HighlightLook['line'], (color: string) => string> = {
  dotted: (color) =>
    `text-decoration: underline dotted ${color}; text-decoration-thickness: max(1.5px, 0.09em); ${PLAIN}`,
  solid: (color) => `text-decoration: underline solid ${color}; text-decoration-thickness: 1px; ${PLAIN}`,
  background: (color) => `${NO_LINE}; background-color: color-mix(in srgb, ${color} 18%, transparent)`,
  none: () => `${NO_LINE}; ${PLAIN}`,
};

/** Some pages announce their own marks ("highlight begins") with generated content: not meant for ours. */
const BARE_MARKS = 'mark.neurogloss::before, mark.neurogloss::after { content: none !important }';

/** The style sheet for highlights of this look: of all terms, and of the one whose card is open. None in print. */
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
