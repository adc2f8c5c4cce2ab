import type { ImportEntry } from '../importing/import-entry.ts';

/** Between the id of a glossary and that of its entry. No id of a bundled entry has it. */
const SEPARATOR = '/';

/** UTF-16 code units: ids of the user's entries are kept in lists of ids, and sent in messages. */
const LONGEST_ID = 120;

/** The id of an entry among all glossaries. */
export const globalId = (glossary: string, local: string): string => `${glossary}${SEPARATOR}${local}`;

/** The glossary and the id within it; `undefined` for a bundled entry. */
export function splitId(id: string): { glossary: string; local: string } | undefined {
  const at = id.indexOf(SEPARATOR);
  return at < 0 ? undefined : { glossary: id.slice(0, at), local: id.slice(at + 1) };
}

/** The id within its glossary of what a file calls so: that name, unless it is too long to be sent about. */
export const localId = (name: string): string => (name.length <= LONGEST_ID ? name : hashText(name));

/** Gives each entry of a glossary an id of its own, the same at each import of the same file. */
export class EntryIds {
  readonly #taken = new Set<string>();
  /** How many entries have wanted an id: a file of one term over and over would count up to each anew. */
  readonly #wanted = new Map<string, number>();

  /** The entry's id in the file, else made of its first term and that term's language; the second of the same one ends with `~2`. */
  next({ id, terms: [first] }: ImportEntry): string {
    const wanted =
      id === undefined ? hashText(`${first?.language ?? ''}\n${first?.text ?? ''}`) : localId(id);
    let times = this.#wanted.get(wanted) ?? 0;
    let own: string;
    do own = ++times === 1 ? wanted : `${wanted}~${times}`;
    while (this.#taken.has(own));
    this.#wanted.set(wanted, times);
    this.#taken.add(own);
    return own;
  }
}

/** A hash of 53 bits (cyrb53, by bryc, in the public domain): of 250,000 terms two meet in one of 290,000 files. */
function hashText(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}
