import { trailingBlocks } from '../../../../entrypoints/frame/reading/block-lane.ts';
import { NEAR } from '../../../../glossary/matching/entry-occurrences.ts';
import type { BlockText, MatchResult } from '../../../../glossary/matching/match.ts';

/** How a page is read: from which block on, and how many UTF-16 code units a question holds. */
export interface Reading {
  start: number;
  size: number;
}

/** What is found in some blocks. */
export interface Found<Evidence> {
  /** What each of the blocks shows. */
  shown: string[];
  /** Those of them that lack evidence. */
  waiting: Iterable<number>;
  nearby: readonly number[];
  evidence: Evidence;
  recheck: MatchResult['recheck'];
}

/** Finds what is in some blocks, by the evidence so far; none at first. */
export type Find<Evidence> = (
  blocks: readonly BlockText[],
  evidence: Evidence | undefined,
) => Found<Evidence> | Promise<Found<Evidence>>;

interface PageBlock {
  /** Its place on the page. */
  at: number;
  text: string;
  isDetached?: true | undefined;
  isReread?: true | undefined;
}

/** Reads a page of blocks as the content script does, and returns what each of them shows when all is answered. */
export class PageReader<Evidence> {
  private readonly find: Find<Evidence>;
  private readonly texts: readonly string[];
  private readonly reading: Reading;
  private evidence: Evidence | undefined;
  private readonly nearby: number[] = [];
  private readonly withheld = new Set<number>();
  private readonly shown: string[];
  private readonly rest: PageBlock[] = [];
  private readonly urgent: PageBlock[] = [];
  private trailing: PageBlock[] = [];

  constructor(find: Find<Evidence>, texts: readonly string[], reading: Reading) {
    this.find = find;
    this.texts = texts;
    this.reading = reading;
    this.shown = texts.map(() => '');
  }

  async read(): Promise<string[]> {
    this.readAll();
    while (this.rest.length + this.urgent.length > 0) await this.ask(this.urgent.length > 0);
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

  private async ask(isUrgent: boolean): Promise<void> {
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
    await this.take(all);
  }

  private async take(blocks: readonly PageBlock[]): Promise<void> {
    const question = blocks.map(({ at, text, isDetached }) => ({
      text,
      isDetached,
      nearby: this.nearby[at],
    }));
    const answer = await this.find(question, this.evidence);
    this.evidence = answer.evidence;
    const waiting = new Set(answer.waiting);
    blocks.forEach(({ at }, block) => {
      this.nearby[at] = answer.nearby[block] ?? 0;
      if (waiting.has(block)) this.withheld.add(at);
      else this.withheld.delete(at);
      this.shown[at] = answer.shown[block] ?? '';
    });
    if (answer.recheck === 'everything') this.readAll();
    if (answer.recheck === 'withheld') {
      for (const at of this.withheld)
        this.urgent.push({ at, text: this.texts[at] ?? '', isDetached: true, isReread: true });
      this.withheld.clear();
    }
  }
}
