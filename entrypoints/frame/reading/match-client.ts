import { InternMap } from '../../../glossary/binary/intern-map.ts';
import type { Evidence } from '../../../glossary/matching/match.ts';
import { NO_EVIDENCE } from '../../../glossary/matching/match.ts';
import { sendRequest } from '../../messaging/client.ts';
import { type MatchResponse, meaningKey } from '../../messaging/match-response.ts';
import type { BlockMatch } from '../painting/match-range.ts';
import type { Block } from '../text/block.ts';

export interface FoundMatches {
  /** For each block of the request, its matches in order. */
  found: BlockMatch[][];
  /** Which earlier requests the new evidence puts in doubt. */
  recheck: MatchResponse['recheck'];
}

/** Nodes of withheld matches from which on those are forgotten that have left the page. */
const MOST_WITHHELD = 1_000;

/** Requests the matches of blocks from the background, and keeps the page's evidence. */
export class MatchClient {
  #evidence: Evidence = NO_EVIDENCE;
  /** Each meaning once, whichever response it came with: a page of 5,000 matches has a few dozen. */
  readonly #meanings = new InternMap(meaningKey);
  /** First text nodes of blocks with withheld matches. */
  readonly #withheld = new Set<Text>();
  #mostWithheld = MOST_WITHHELD;
  /** What the background said about certain entries close to a block, by its first text node. */
  readonly #nearby = new WeakMap<Node, number>();
  /** Whether it has said anything but nothing. */
  #hasNearby = false;

  /** Asks about blocks, at most 64 kB of text. Rejects with `NoAnswer`. */
  async request(blocks: readonly Block[]): Promise<FoundMatches> {
    const answer = await sendRequest('findMatches', {
      blocks: blocks.map(({ text, isDetached, segments: [first] }) => ({
        text,
        isDetached,
        nearby: (first && this.#nearby.get(first.node)) || undefined,
      })),
      evidence: this.#evidence,
    });
    this.#evidence = answer.evidence;
    this.#remember(blocks, answer);
    const found = this.#matches(blocks, answer);
    const doubted = answer.waiting.filter((at) => this.#hasKnownNeighbor(blocks[at]));
    if (doubted.length > 0) {
      const asked = doubted.flatMap((at) => blocks[at] ?? []);
      const better = await this.request(asked.map((block) => ({ ...block, isDetached: true })));
      doubted.forEach((at, i) => {
        found[at] = better.found[i] ?? [];
      });
    }
    return { found, recheck: answer.recheck };
  }

  /** Returns the first text nodes of blocks that lack evidence, and forgets them: they will be requested again. */
  takeWithheld(): Text[] {
    const withheld = [...this.#withheld];
    this.#withheld.clear();
    return withheld.filter((node) => node.isConnected);
  }

  /**
   * Whether a block with new text, as frameworks make them, is beside blocks with known counts; that is
   * remembered. Looking takes longer than all else that is done for a block: only where something waits for it.
   */
  #hasKnownNeighbor(block: Block | undefined): boolean {
    const node = block?.segments[0]?.node;
    if (!node || !this.#hasNearby) return false;
    const known = this.#nearby.get(node);
    if (known || !(block.isFromMutation || (block.isReread && known === undefined))) return false;
    const value = findNearestValue(node, this.#nearby);
    if (value) this.#nearby.set(node, value);
    return value !== undefined;
  }

  #remember(blocks: readonly Block[], { waiting, nearby }: MatchResponse): void {
    const isWaiting = new Set(waiting);
    blocks.forEach(({ segments: [first], isFromMutation, isReread }, i) => {
      if (!first) return;
      if (isWaiting.has(i)) this.#withheld.add(first.node);
      else this.#withheld.delete(first.node);
      // A change may be read before its neighbours are.
      if (nearby[i] || !(isFromMutation || isReread)) this.#nearby.set(first.node, nearby[i] ?? 0);
      this.#hasNearby ||= Boolean(nearby[i]);
    });
    if (this.#withheld.size > this.#mostWithheld) this.#forgetGone();
  }

  #forgetGone(): void {
    for (const node of this.#withheld) if (!node.isConnected) this.#withheld.delete(node);
    this.#mostWithheld = MOST_WITHHELD + 2 * this.#withheld.size;
  }

  #matches(blocks: readonly Block[], answer: MatchResponse): BlockMatch[][] {
    const { matches } = answer;
    const found: BlockMatch[][] = blocks.map(() => []);
    const meanings = answer.meanings.map((meaning) => this.#meanings.intern(meaning));
    for (let at = 0; at < matches.length; at += 4) {
      const [block = 0, start = 0, end = 0, position = 0] = matches.slice(at, at + 4);
      const meaning = meanings[position];
      if (meaning) found[block]?.push({ start, end, meaning });
    }
    return found;
  }
}

/** Text nodes that are looked at on each side: a few paragraphs or rows of a table. */
const STEPS = 24;

/** The value known of a text node near this one in its tree, before it or else after it; `undefined` where none is near. */
export function findNearestValue<Value>(text: Node, values: WeakMap<Node, Value>): Value | undefined {
  const walker = document.createTreeWalker(text.getRootNode(), NodeFilter.SHOW_TEXT);
  for (const move of ['previousNode', 'nextNode'] as const) {
    walker.currentNode = text;
    for (let step = 0; step < STEPS; step++) {
      const node = walker[move]();
      const value = node && values.get(node);
      if (value) return value;
    }
  }
  return undefined;
}
