import { entryOf, HAS_AMBIGUOUS } from './claim.ts';
import type { MatchIndex } from './index/match-index.ts';
import type { Evidence } from './match.ts';
import type { Definition } from './spelled-out.ts';

/**
 * Distinct specialist entries that make a page speak of the field, so that its ambiguous forms may count.
 * Two meet by chance on many a news page (epilepsy and Parkinson's disease in a report on CT's cannabis law); three seldom do.
 */
const FIELD_ENTRIES = 3;

/** Distinct specialist entries after which everyday words such as "infection" show: fixed by the glossary's rules. */
const EVERYDAY_ENTRIES = 2;

/**
 * Own entries are remembered beyond the field's threshold where they have an ambiguous form, whose meaning they settle;
 * more than this many would not fit the evidence's size. On a page with more of them the first ones read are kept, so
 * that the order of reading decides whether a later one's ambiguous form counts far from any specialist entry. To keep
 * others instead would mean to forget some, and to ask again for all blocks that counted on them. Near specialist
 * entries nothing of this matters.
 */
const MOST_SEEN = 96;

/** Bytes of the evidence as JSON. */
const MOST_BYTES = 4000;

/** What a page has shown, with this answer's part in it. */
export class PageEvidence {
  private readonly index: MatchIndex;
  private readonly before: Evidence;
  private readonly seen: Set<string>;
  private readonly spelledOut: Map<string, string | null>;
  private bytes: number;
  private ownFormSeen = false;
  private readonly doubts = new Set<Definition['doubts']>();

  constructor(index: MatchIndex, before: Evidence) {
    this.index = index;
    this.before = before;
    this.seen = new Set(before.seen);
    this.spelledOut = new Map(Object.entries(before.spelledOut));
    this.bytes = jsonBytes(before);
  }

  /** The id of an entry of the index. */
  id(entry: number): string {
    return this.index.id(entry) ?? '';
  }

  get speaksOfField(): boolean {
    return this.seen.size >= FIELD_ENTRIES;
  }

  get allowsEveryday(): boolean {
    return this.seen.size >= EVERYDAY_ENTRIES;
  }

  /** Whether the page uses a form of this entry that has one meaning only. */
  hasSeen(entry: number): boolean {
    return this.seen.has(this.id(entry));
  }

  /** Whether the page spells out any acronym. */
  get spellsOut(): boolean {
    return this.spelledOut.size > 0;
  }

  /** The id of what the page says that this acronym means, `null` for something else, `undefined` when it does not say. */
  meaning(acronym: string): string | null | undefined {
    return this.spelledOut.get(acronym);
  }

  /** Takes note of a specialist entry by its claim on a certain form. */
  see(claim: number): void {
    const entry = entryOf(claim);
    const ownForm = (claim & HAS_AMBIGUOUS) !== 0;
    const wanted = this.seen.size < FIELD_ENTRIES || (ownForm && this.seen.size < MOST_SEEN);
    if (!wanted || this.hasSeen(entry) || !this.fits(this.id(entry))) return;
    this.seen.add(this.id(entry));
    this.ownFormSeen ||= ownForm;
  }

  /**
   * Takes note of what an acronym means. An acronym with two meanings on one page is nobody's,
   * whichever of them is read first: pages are read in no fixed order.
   */
  define({ acronym, entry, doubts }: Definition): void {
    const known = this.spelledOut.get(acronym);
    const meaning = entry === null ? null : this.id(entry);
    if (known === null || known === meaning) return;
    if (known === undefined && !this.fits(acronym, meaning)) return;
    this.spelledOut.set(acronym, known === undefined ? meaning : null);
    const change = known === undefined ? doubts : 'everything';
    this.doubts.add(change);
    if (change === 'everything') this.forgetSeen();
  }

  /** What was seen by an acronym's wrong meaning was not seen; as everything is asked again, the rest is seen again. */
  private forgetSeen(): void {
    this.seen.clear();
    this.bytes = jsonBytes(this.toEvidence());
  }

  /** The new evidence. */
  toEvidence(): Evidence {
    return { seen: [...this.seen], spelledOut: Object.fromEntries(this.spelledOut) };
  }

  /** Which earlier answers the new evidence puts in doubt. */
  get recheck(): 'nothing' | 'withheld' | 'everything' {
    if (this.doubts.has('everything')) return 'everything';
    const crossed = (threshold: number): boolean =>
      this.before.seen.length < threshold && this.seen.size >= threshold;
    const freed = crossed(FIELD_ENTRIES) || crossed(EVERYDAY_ENTRIES) || this.ownFormSeen;
    return freed || this.doubts.has('withheld') ? 'withheld' : 'nothing';
  }

  /** Whether these strings, with their quotes and separators, still fit the evidence's size; if so, they count. */
  private fits(...strings: (string | null)[]): boolean {
    const bytes = strings.reduce((sum, each) => sum + jsonBytes(each) + 1, this.bytes);
    if (bytes > MOST_BYTES) return false;
    this.bytes = bytes;
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
