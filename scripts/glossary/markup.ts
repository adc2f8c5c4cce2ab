/** HTML that is safe to write out. */
export interface Markup {
  toString(): string;
  readonly isMarkup: true;
}

type Part = string | number | Markup | readonly (string | Markup)[];

const markup = (text: string): Markup => ({ toString: () => text, isMarkup: true });

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function write(part: Part): string {
  if (typeof part === 'string') return part.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
  if (typeof part === 'number') return String(part);
  return 'isMarkup' in part ? part.toString() : part.map(write).join('');
}

/** A template tag that escapes all values but markup made by itself. */
export const html = Object.assign(
  (strings: TemplateStringsArray, ...parts: Part[]): Markup =>
    markup(String.raw({ raw: strings.raw }, ...parts.map(write))),
  { raw: markup },
);
