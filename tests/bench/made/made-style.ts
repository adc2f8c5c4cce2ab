import { pick, seededRandom } from './random.ts';

/** Classes of the sheet: made pages draw theirs from them, so that most rules match something. */
export const CLASSES = 120;

const PATTERNS = [
  (one: string) => `.${one}`,
  (one: string, other: string) => `.${one} .${other}`,
  (one: string, other: string) => `.${one} > .${other}`,
  (one: string) => `.${one} a[href^="/wiki/"]`,
  (one: string) => `.${one} li:not(:last-child)`,
  (one: string) => `ul.${one} > li > a:hover, ol.${one} > li > a:focus-visible`,
  (one: string) => `div.${one}[data-kind="note"] p + p`,
  (one: string) => `.${one}::before`,
  (one: string, other: string) => `table.${one} tr:nth-child(2n) td.${other}`,
];
const DECLARATIONS = [
  'color: #202122',
  'color: var(--subtle)',
  'margin-block: .5em .8em',
  'padding: 2px 6px',
  'line-height: 1.6',
  'border-color: #a2a9b1',
  'background-color: #f8f9fa',
  'letter-spacing: 0',
  'text-decoration-thickness: 1px',
  'overflow-wrap: break-word',
];

const BASE = `:root { --subtle: #54595d; --link: #3366cc }
body { margin: 0; font: 16px/1.6 sans-serif; color: #202122; background: #fff }
main { max-width: 60em; margin: auto; padding: 1em }
a { color: var(--link); text-decoration: none }
.menu-list, .collapsed > .content { display: none }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
table { border-collapse: collapse; font-size: 88% }
td, th { border: 1px solid #a2a9b1; padding: .2em .4em }
.infobox { float: right; width: 22em }
.columns { columns: 20em }
@media (max-width: 600px) { main { padding: .5em } .infobox { float: none; width: auto } }
@media print { .menu, .edit { display: none } }`;

/** A style sheet of so many rules as sites have them: classes, descendants, attributes, pseudo-classes, media. */
export function madeStyle(rules: number): string {
  const random = seededRandom(11);
  const name = (): string => className(random);
  const made = Array.from({ length: rules }, () => {
    const selector = pick(random, PATTERNS)(name(), name());
    return `${selector} { ${pick(random, DECLARATIONS)}; ${pick(random, DECLARATIONS)} }`;
  });
  return [BASE, ...made].join('\n');
}

/** A class of the sheet, drawn at random. */
export const className = (random: () => number): string => `c${Math.floor(random() * CLASSES)}`;
