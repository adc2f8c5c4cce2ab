import { trailingBlocks } from '../../../../entrypoints/frame/reading/block-queue.ts';
import { NEAR } from '../../../../glossary/matching/entry-occurrences.ts';
import { findMatches } from '../../../../glossary/matching/find-matches.ts';
import type { MatchIndex } from '../../../../glossary/matching/index/match-index.ts';
import type { MatchResult } from '../../../../glossary/matching/match.ts';
import { NO_EVIDENCE } from '../../../../glossary/matching/match.ts';

/** How a page is read: from which block on, and how many UTF-16 code units a question holds. */
export interface Reading {
  start: number;
  size: number;
}

interface PageBlock {
  /** Its place on the page. */
  at: number;
  text: string;
  isDetached?: true | undefined;
  isReread?: true | undefined;
}

/** Reads a page of blocks as the content script does, and returns what each of them shows when all is answered. */
export class PageReader {
  private readonly index: MatchIndex;
  private readonly texts: readonly string[];
  private readonly reading: Reading;
  private evidence = NO_EVIDENCE;
  private readonly nearby: number[] = [];
  private readonly withheld = new Set<number>();
  private readonly shown: string[];
  private readonly rest: PageBlock[] = [];
  private readonly urgent: PageBlock[] = [];
  private trailing: PageBlock[] = [];

  constructor(index: MatchIndex, texts: readonly string[], reading: Reading) {
    this.index = index;
    this.texts = texts;
    this.reading = reading;
    this.shown = texts.map(() => '');
  }

  read(): string[] {
    this.readAll();
    while (this.rest.length + this.urgent.length > 0) this.ask(this.urgent.length > 0);
    return this.shown;
  }

  /** From the start to the end, then what is before the start and a little after it. */
  private readAll(): void {
    const { start } = this.reading;
    const blocks = this.texts.map((text, at): PageBlock => ({ at, text }));
    const parts = [blocks.slice(start), start === 0 ? [] : blocks.slice(0, start)];
    const [after = [], before = []] = parts.map(([first, ...others]): PageBlock[] =>
      first ? [{ ...first, isDetached: true }, ...others] : [],
    );
    const seam: PageBlock[] = [];
    for (const block of before.length > 0 ? blocks.slice(start) : []) {
      seam.push({ ...block, isReread: true });
      if (seam.reduce((sum, { text }) => sum + text.length, 0) >= NEAR) break;
    }
    this.rest.push(...after, ...before, ...seam);
  }

  private ask(isUrgent: boolean): void {
    const lane = isUrgent ? this.urgent : this.rest;
    const blocks: PageBlock[] = [];
    let size = 0;
    for (let [next] = lane; next; [next] = lane) {
      const isTurn = blocks.at(-1)?.isReread !== next.isReread;
      if (size > 0 && (size + next.text.length > this.reading.size || isTurn)) break;
      blocks.push(next);
      size += next.text.length;
      lane.shift();
    }
    const all = isUrgent || blocks[0]?.isDetached ? blocks : [...this.trailing, ...blocks];
    if (!isUrgent) this.trailing = trailingBlocks(all, NEAR);
    this.take(all);
  }

  private take(blocks: readonly PageBlock[]): void {
    const question = blocks.map(({ at, text, isDetached }) => ({
      text,
      isDetached,
      nearby: this.nearby[at],
    }));
    const answer = findMatches(this.index, question, this.evidence);
    this.evidence = answer.evidence;
    const waiting = new Set(answer.withheld.map(({ block }) => block));
    blocks.forEach(({ at }, block) => {
      this.nearby[at] = answer.nearby[block] ?? 0;
      if (waiting.has(block)) this.withheld.add(at);
      else this.withheld.delete(at);
      this.shown[at] = describeMatches(answer, block);
    });
    if (answer.recheck === 'everything') this.readAll();
    if (answer.recheck === 'withheld') {
      for (const at of this.withheld)
        this.urgent.push({ at, text: this.texts[at] ?? '', isDetached: true, isReread: true });
      this.withheld.clear();
    }
  }
}

const describeMatches = ({ matches }: MatchResult, at: number): string =>
  matches
    .filter(({ block }) => block === at)
    .map((match) => `${match.start}-${match.end} ${match.entries.join('+')} ${match.reason}`)
    .join('; ');
