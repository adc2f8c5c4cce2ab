import type { HighlightLook } from '../../settings/highlight-look.ts';

/** How a browser engine resolves the rules for highlights. */
interface Engine {
  /** The selector of the element whose rule draws the highlights of a whole document. */
  readonly subject: ':root' | '';
  /** The color of a line that follows each text's own. */
  readonly autoColor: string;
  /** The same for a term that stands out less. */
  readonly faintColor: string;
  /** The thickness of a dotted line, which grows with the text. */
  readonly thickness: string;
}

/** A gray that is seen on light pages and on dark ones. */
const MIDDLE = '#808080';

const ENGINES = {
  /**
   * An element's highlight inherits from that of its parent, also into shadow roots. A rule for all elements would have each
   * of them, on every page, keep a style of its own: half of what styling the page costs, and 6.8 MB for 10,000 elements.
   * What is inherited was computed at the root: only `currentColor` by itself, and `auto`, mean each text's own.
   */
  chromium: {
    subject: ':root',
    autoColor: 'currentColor',
    faintColor: `color-mix(in srgb, ${MIDDLE} 50%, transparent)`,
    thickness: 'auto',
  },
  /** Nothing is inherited. Half the text's own color, half a calm blue: never louder than the text. */
  firefox: {
    subject: '',
    autoColor: 'color-mix(in srgb, currentColor 45%, #3b82f6)',
    faintColor: 'color-mix(in srgb, currentColor 35%, transparent)',
    thickness: 'max(1.5px, 0.09em)',
  },
} satisfies Record<string, Engine>;

/** Of a color that the user chose, a term that stands out less has so many percent. */
const FAINT = 40;

/** A calm blue, which tints light pages and dark ones, and underlines text that is transparent. */
export const AUTO_TINT = '#3b82f6';

const PLAIN = 'background-color: transparent';
const NO_LINE = 'text-decoration: none';

const tint = (color: string, percent: number): string =>
  `background-color: color-mix(in srgb, ${color === 'auto' ? AUTO_TINT : color} ${percent}%, transparent)`;

/** Each sets all properties that any of them sets: the manifest's style sheet, with the default look, still applies below. */
const declarations: Record<HighlightLook['line'], (pen: Pen) => string> = {
  dotted: ({ color, thickness }) =>
    `text-decoration: underline dotted ${color}; text-decoration-thickness: ${thickness}; ${PLAIN}`,
  solid: ({ color }) => `text-decoration: underline solid ${color}; text-decoration-thickness: 1px; ${PLAIN}`,
  background: ({ background }) => `${NO_LINE}; ${background}`,
  none: () => `${NO_LINE}; ${PLAIN}`,
};

/** What a term is drawn with. */
interface Pen {
  color: string;
  thickness: string;
  background: string;
}

const clearPen = (color: string, { autoColor, thickness }: Engine): Pen => ({
  color: color === 'auto' ? autoColor : color,
  thickness,
  background: tint(color, 18),
});

const faintPen = (color: string, { faintColor, thickness }: Engine): Pen => ({
  color: color === 'auto' ? faintColor : `color-mix(in srgb, ${color} ${FAINT}%, transparent)`,
  thickness,
  background: tint(color, 6),
});

/** Some pages announce their own marks ("highlight begins") with generated content: not meant for ours. */
const BARE_MARKS = 'mark.neurogloss::before, mark.neurogloss::after { content: none !important }';

/**
 * The style sheet for highlights of this look: of terms, of those that stand out less, of both in transparent text, and of the
 * one whose card is open. None in print.
 * The engine is that of the package's browser, unless it is named.
 */
export function highlightCss(
  { line, color }: HighlightLook,
  name: keyof typeof ENGINES = import.meta.env.FIREFOX ? 'firefox' : 'chromium',
): string {
  const engine: Engine = ENGINES[name];
  const seen = color === 'auto' ? AUTO_TINT : color;
  const rules = {
    neurogloss: declarations[line](clearPen(color, engine)),
    'neurogloss-faint': declarations[line](faintPen(color, engine)),
    'neurogloss-layer': declarations[line](clearPen(seen, engine)),
    'neurogloss-layer-faint': declarations[line](faintPen(seen, engine)),
    'neurogloss-open': tint(color, 20),
  };
  return [
    BARE_MARKS,
    '@media not print {',
    ...Object.entries(rules).map(
      ([highlight, declared]) => `${engine.subject}::highlight(${highlight}) { ${declared} }`,
    ),
    '}',
  ].join('\n');
}
