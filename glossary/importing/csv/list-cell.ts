/** What divides the items of a cell: the first of these that it has. */
const NAME_DIVIDERS = [/(?<!\\)\|/, /\n/, /;/, /,\s/];

/** Citations have commas and semicolons of their own. */
const TEXT_DIVIDERS = NAME_DIVIDERS.slice(0, 2);

/** Names have only the bar where one name is the rule. */
const TERM_DIVIDERS = NAME_DIVIDERS.slice(0, 1);

const DIVIDERS = { names: NAME_DIVIDERS, texts: TEXT_DIVIDERS, terms: TERM_DIVIDERS } as const;

/** The items of a cell: names, texts such as citations, or the terms of a column that has mostly one. */
export function splitList(cell: string, items: keyof typeof DIVIDERS): string[] {
  const divider = DIVIDERS[items].find((pattern) => pattern.test(cell));
  return (divider ? cell.split(divider) : [cell])
    .map((item) => item.trim().replace(/\\([\\|])/g, '$1'))
    .filter((item) => item !== '');
}

/** An item that holds no divider any more. */
export function escapeItem(item: string): string {
  return item.replace(/[\\|]/g, '\\$&');
}

/** A cell that `splitList` takes apart into these items again. */
export function joinList(items: readonly string[]): string {
  const escaped = items.map(escapeItem);
  const [only = ''] = escaped;
  if (escaped.length > 1) return escaped.join(' | ');
  return /[\n;]|,\s/.test(only) ? `${only} |` : only;
}
