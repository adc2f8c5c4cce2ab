/** A line of an OBO file (format 1.2 and 1.4): a tag and its value, unescaped where it is needed. */
export interface OboLine {
  tag: string;
  value: string;
}

/** The tag and value of a line; undefined for comments, stanza names and empty ones. */
export function oboLine(line: string): OboLine | undefined {
  const [, tag, value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
  return tag === undefined ? undefined : { tag, value };
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['W', ' '],
  ['t', ' '],
]);

/** A text with its escapes resolved: `\n`, `\W` and any other character behind a backslash. */
export function unescapeObo(text: string): string {
  return text.replace(/\\(.)/g, (_, character: string) => ESCAPES.get(character) ?? character);
}

/** A value without the comment behind `!` and the qualifiers in braces at its end. */
export function plainValue(value: string): string {
  const end = /(?:^|[^\\])(?:\s!|\s*\{[^{}]*\}\s*(?:!|$))/.exec(value);
  return unescapeObo(end ? value.slice(0, end.index + 1) : value).trim();
}

/** A text between quotation marks, and what follows it. */
export interface QuotedValue {
  text: string;
  /** Words such as `EXACT layperson`. */
  words: string[];
  /** What stands in brackets, divided by commas. */
  sources: string[];
}

/** The parts of `"…" EXACT [HPO:x, PMID:1]`; undefined for a value that does not begin so. */
export function quotedValue(value: string): QuotedValue | undefined {
  const [whole = '', text] = /^"((?:[^"\\]|\\.)*)"/.exec(value) ?? [];
  if (text === undefined) return undefined;
  const rest = value.slice(whole.length);
  const [, list = ''] = /\[((?:[^\]\\]|\\.)*)\]/.exec(rest) ?? [];
  const before = rest.split('[', 1)[0] ?? '';
  return {
    text: unescapeObo(text),
    words: before.split(/\s+/).filter((word) => word !== ''),
    sources: list
      .split(/(?<!\\),/)
      .map((source) => unescapeObo(source.replace(/\s+".*$/, '')).trim())
      .filter((source) => source !== ''),
  };
}
