import type { ChosenMatch } from './choose-matches.ts';
import { writeMatch } from './match-record.ts';

/** Writes matches as flat records, and lists each entry that they name once. */
export class AnswerWriter {
  readonly entries: string[] = [];
  readonly matches: number[] = [];
  readonly withheld: number[] = [];
  private readonly places = new Map<string, number>();

  /** Adds a match of a block to one of the two lists of records. */
  write(record: number[], block: number, { start, end, decision, inner }: ChosenMatch): void {
    writeMatch(record, {
      block,
      start,
      end,
      reason: decision.reason,
      entries: decision.entries.map((id) => this.place(id)),
      inner: inner.map(({ id, ...range }) => ({ ...range, entry: this.place(id) })),
    });
  }

  private place(id: string): number {
    const known = this.places.get(id);
    if (known !== undefined) return known;
    this.places.set(id, this.entries.length);
    this.entries.push(id);
    return this.entries.length - 1;
  }
}
