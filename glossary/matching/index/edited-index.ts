import type { Candidate } from '../candidate.ts';
import { entryOf, MOST_ENTRIES } from '../posting.ts';
import type { IndexedEntries } from './indexed-entries.ts';
import type { MatchIndex } from './match-index.ts';

/**
 * The index of a glossary with what a user has changed of it: a second, small one, whose entries stand in place of the
 * first one's. Both are one glossary with one evidence, so that an everyday word counts beside terms of either.
 */
export class EditedIndex implements IndexedEntries {
  readonly file: MatchIndex;
  readonly edits: MatchIndex;
  readonly #replaced: ReadonlySet<number>;

  /**
   * Throws a RangeError where both have more entries than postings can number.
   * @param replaced the numbers of the entries of `file` that no longer count
   */
  constructor(file: MatchIndex, edits: MatchIndex, replaced: ReadonlySet<number>) {
    if (file.entryCount + edits.entryCount > MOST_ENTRIES)
      throw new RangeError(`More than ${MOST_ENTRIES} entries.`);
    this.file = file;
    this.edits = edits;
    this.#replaced = replaced;
  }

  /** See `IndexedEntries`; the edited entries come after all others. */
  id(entry: number): string | undefined {
    const { file, edits } = this;
    return entry < file.entryCount ? file.id(entry) : edits.id(entry - file.entryCount);
  }

  /** See `IndexedEntries`. */
  wordsOf(entry: number): ReadonlySet<string> {
    const { file, edits } = this;
    return entry < file.entryCount ? file.wordsOf(entry) : edits.wordsOf(entry - file.entryCount);
  }

  /** See `IndexedEntries`; edited entries are related to none. */
  areRelated(entry: number, other: number): boolean {
    const { file } = this;
    return entry < file.entryCount && other < file.entryCount && file.areRelated(entry, other);
  }

  /** What both found in one text, as one index would have: by start, the longest first, one candidate for each place. */
  merge(ofFile: readonly Candidate[], ofEdits: readonly Candidate[]): Candidate[] {
    const kept = ofFile.flatMap((candidate) => {
      const postings = candidate.postings.filter((posting) => !this.#replaced.has(entryOf(posting)));
      return postings.length === 0 ? [] : [{ ...candidate, postings }];
    });
    const edited = ofEdits.map((candidate) => ({
      ...candidate,
      // The low bits are the entry's number, and have room for it.
      postings: candidate.postings.map((posting) => posting + this.file.entryCount),
    }));
    const merged: Candidate[] = [];
    for (const candidate of [...kept, ...edited].sort((a, b) => a.start - b.start || b.end - a.end)) {
      const last = merged.at(-1);
      if (last?.start === candidate.start && last.end === candidate.end)
        merged.splice(-1, 1, { ...last, postings: [...last.postings, ...candidate.postings] });
      else merged.push(candidate);
    }
    return merged;
  }
}
