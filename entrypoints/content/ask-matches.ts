import type { Evidence, MatchAnswer } from '../../glossary/matching/match.ts';
import { NO_EVIDENCE } from '../../glossary/matching/match.ts';
import { readMatches } from '../../glossary/matching/match-record.ts';
import { ask } from '../shared/ask.ts';
import type { Block } from './block.ts';
import { MeaningPool } from './meaning-pool.ts';
import { nearestValue } from './nearest-value.ts';
import type { Meaning } from './piece.ts';

/** A match in a block. Offsets are UTF-16 code units of the block's text. */
export interface BlockMatch {
  start: number;
  end: number;
  meaning: Meaning;
}

export interface FoundMatches {
  /** For each block that was asked about, its matches in order. */
  found: BlockMatch[][];
  /** Which earlier questions the new evidence puts in doubt. */
  askAgain: MatchAnswer['askAgain'];
}

/** Nodes of withheld matches from which on those are forgotten that have left the page. */
const MOST_WITHHELD = 1_000;

/** Asks the background which forms stand in blocks, and keeps what the page has shown so far. */
export class AskMatches {
  #evidence: Evidence = NO_EVIDENCE;
  readonly #meanings = new MeaningPool();
  /** First text nodes of blocks with withheld matches. */
  readonly #withheld = new Set<Text>();
  #mostWithheld = MOST_WITHHELD;
  /** What the background said about certain entries close to a block, by its first text node. */
  readonly #nearby = new WeakMap<Node, number>();

  /** Asks about blocks, at most 64 kB of text. Rejects with `NoAnswer`. */
  async ask(blocks: readonly Block[]): Promise<FoundMatches> {
    const answer = await ask('findMatches', {
      blocks: blocks.map((block) => {
        const nearby = this.#nearbyOf(block);
        return nearby ? { text: block.text, nearby } : { text: block.text };
      }),
      evidence: this.#evidence,
    });
    this.#evidence = answer.evidence;
    this.#remember(blocks, answer);
    return { found: this.#matches(blocks, answer), askAgain: answer.askAgain };
  }

  /** The first text nodes of the blocks that wait for evidence; they are forgotten, since they will be asked about again. */
  takeWithheld(): Text[] {
    const withheld = [...this.#withheld];
    this.#withheld.clear();
    return withheld.filter((node) => node.isConnected);
  }

  /** A block with new text nodes, as frameworks make them, stands where its neighbours stand. */
  #nearbyOf({ segments: [first], isChange }: Block): number {
    if (!first) return 0;
    const known = this.#nearby.get(first.node);
    return known ?? (isChange ? nearestValue(first.node, this.#nearby) : undefined) ?? 0;
  }

  #remember(blocks: readonly Block[], { withheld, nearby }: MatchAnswer): void {
    const waiting = new Set(readMatches(withheld).map(({ block }) => block));
    blocks.forEach(({ segments: [first] }, i) => {
      if (!first) return;
      if (waiting.has(i)) this.#withheld.add(first.node);
      else this.#withheld.delete(first.node);
      const count = nearby[i];
      if (count) this.#nearby.set(first.node, count);
    });
    if (this.#withheld.size > this.#mostWithheld) this.#forgetGone();
  }

  #forgetGone(): void {
    for (const node of this.#withheld) if (!node.isConnected) this.#withheld.delete(node);
    this.#mostWithheld = MOST_WITHHELD + 2 * this.#withheld.size;
  }

  #matches(blocks: readonly Block[], { entries, matches }: MatchAnswer): BlockMatch[][] {
    const found: BlockMatch[][] = blocks.map(() => []);
    const idOf = (entry: number): string => entries[entry] ?? '';
    for (const match of readMatches(matches)) {
      const meaning = this.#meanings.get(
        match.entries.map(idOf),
        match.inner.map(({ entry }) => idOf(entry)),
      );
      found[match.block]?.push({ start: match.start, end: match.end, meaning });
    }
    return found;
  }
}
