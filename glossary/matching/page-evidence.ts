import type { Definition } from './find-definitions.ts';
import type { IndexedEntries } from './index/indexed-entries.ts';
import type { Evidence } from './match.ts';
import { entryOf, HAS_AMBIGUOUS } from './posting.ts';

/**
 * Distinct specialist entries on a page that speaks of the field: its ambiguous forms may count.
 * Two meet by chance on many a news page (epilepsy and Parkinson's disease in a report on CT's cannabis law); three seldom do.
 */
const FIELD_ENTRIES = 3;

/** Distinct specialist entries on a page that shows everyday words such as "infection": fixed by the glossary's rules. */
const EVERYDAY_ENTRIES = 2;

/**
 * The most entries that evidence keeps: more would not fit its size.
 * Beyond the field's threshold only entries with an ambiguous form are kept, since they decide what that form means. On
 * a page with more of them the first ones read are kept, so that the order of reading decides whether a later one's
 * ambiguous form counts far from any specialist entry. To keep others instead would mean to forget some, and to match
 * all blocks again that counted on them. Near specialist entries none of this matters.
 */
const MOST_SEEN = 128;

/** Bytes of the evidence as JSON. */
const MOST_BYTES = 4000;

/** What a page has shown, with what this request adds. */
export class PageEvidence {
  readonly #index: IndexedEntries;
  readonly #before: Evidence;
  readonly #seen: Set<string>;
  readonly #spelledOut: Map<string, string | null>;
  #bytes: number;
  #ownFormSeen = false;
  readonly #doubts = new Set<Definition['doubts']>();

  constructor(index: IndexedEntries, before: Evidence) {
    this.#index = index;
    this.#before = before;
    this.#seen = new Set(before.seen);
    this.#spelledOut = new Map(Object.entries(before.spelledOut));
    this.#bytes = jsonBytes(before);
  }

  /** The id of an entry of the index. */
  id(entry: number): string {
    return this.#index.id(entry) ?? '';
  }

  /** Whether ambiguous forms may count on this page. */
  get speaksOfField(): boolean {
    return this.#seen.size >= FIELD_ENTRIES;
  }

  /** Whether everyday words count on this page. */
  get allowsEveryday(): boolean {
    return this.#seen.size >= EVERYDAY_ENTRIES;
  }

  /** Whether the page uses a form of this entry that has one meaning only. */
  hasSeen(entry: number): boolean {
    return this.#seen.has(this.id(entry));
  }

  /** Whether entries with these numbers are related. */
  areRelated(entry: number, other: number): boolean {
    return this.#index.areRelated(entry, other);
  }

  /** Whether the page spells out any acronym. */
  get spellsOut(): boolean {
    return this.#spelledOut.size > 0;
  }

  /** What the page says that an acronym means: an entry's id, `null` for something else, `undefined` for nothing. */
  meaning(acronym: string): string | null | undefined {
    return this.#spelledOut.get(acronym);
  }

  /** Adds a specialist entry by its posting for a certain form. */
  addEntry(posting: number): void {
    const entry = entryOf(posting);
    const ownForm = (posting & HAS_AMBIGUOUS) !== 0;
    const wanted = this.#seen.size < FIELD_ENTRIES || (ownForm && this.#seen.size < MOST_SEEN);
    if (!wanted || this.hasSeen(entry) || !this.#fits(this.id(entry))) return;
    this.#seen.add(this.id(entry));
    this.#ownFormSeen ||= ownForm;
  }

  /**
   * Adds what an acronym means. One with two meanings on a page has none of them,
   * whichever is read first: pages are read in no fixed order.
   */
  addDefinition({ acronym, entry, doubts }: Definition): void {
    const known = this.#spelledOut.get(acronym);
    const meaning = entry === null ? null : this.id(entry);
    if (known === null || known === meaning) return;
    if (known === undefined && !this.#fits(acronym, meaning)) return;
    this.#spelledOut.set(acronym, known === undefined ? meaning : null);
    const change = known === undefined ? doubts : 'everything';
    this.#doubts.add(change);
    if (change === 'everything') this.#forgetSeen();
  }

  /** Forgets all entries, since some were seen by an acronym's wrong meaning; as all is matched again, the others come back. */
  #forgetSeen(): void {
    this.#seen.clear();
    this.#bytes = jsonBytes(this.toEvidence());
  }

  /** The new evidence. */
  toEvidence(): Evidence {
    return { seen: [...this.#seen], spelledOut: Object.fromEntries(this.#spelledOut) };
  }

  /** Which matches of earlier requests the new evidence puts in doubt. */
  get recheck(): 'nothing' | 'withheld' | 'everything' {
    if (this.#doubts.has('everything')) return 'everything';
    const crossed = (threshold: number): boolean =>
      this.#before.seen.length < threshold && this.#seen.size >= threshold;
    const freed = crossed(FIELD_ENTRIES) || crossed(EVERYDAY_ENTRIES) || this.#ownFormSeen;
    return freed || this.#doubts.has('withheld') ? 'withheld' : 'nothing';
  }

  /** Whether these strings, with their quotes and separators, still fit the evidence's size; if so, they count. */
  #fits(...strings: (string | null)[]): boolean {
    const bytes = strings.reduce((sum, each) => sum + jsonBytes(each) + 1, this.#bytes);
    if (bytes > MOST_BYTES) return false;
    this.#bytes = bytes;
    return true;
  }
}

/** Bytes of a value as JSON in UTF-8. */
function jsonBytes(value: unknown): number {
  let bytes = 0;
  for (const character of JSON.stringify(value)) {
    const codePoint = character.codePointAt(0) ?? 0;
    bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
  return bytes;
}
