import { InternMap } from '../../../glossary/binary/intern-map.ts';
import type { Evidence } from '../../../glossary/matching/match.ts';
import { NO_EVIDENCE } from '../../../glossary/matching/match.ts';
import { sendRequest } from '../../messaging/client.ts';
import { type MatchResponse, meaningKey, type OwnEvidence } from '../../messaging/match-response.ts';
import type { BlockMatch } from '../painting/match-range.ts';
import type { Block } from '../text/block.ts';
import { isForeign } from '../text/language.ts';

/** The matches of one request. */
export interface FoundMatches {
  /** For each block of the request, its matches in order. */
  found: BlockMatch[][];
  /** Which blocks of earlier requests are to be read again because of the new evidence. */
  recheck: MatchResponse['recheck'];
}

/** Number of nodes with withheld matches above which those that left the page are removed. */
const MOST_WITHHELD = 1_000;

/** Requests the matches of blocks from the background, and keeps the evidence of the page. */
export class MatchClient {
  #evidence: Evidence = NO_EVIDENCE;
  #own: OwnEvidence | undefined;
  /**
   * Each meaning once, whichever response it was in.
   * A page of 5,000 matches has a few dozen.
   */
  readonly #meanings = new InternMap(meaningKey);
  /** First text nodes of blocks with withheld matches. */
  readonly #withheld = new Set<Text>();
  #mostWithheld = MOST_WITHHELD;
  /**
   * What is in or near a block, as the background's flags.
   * From the last response, by the first text node of the block.
   */
  readonly #nearby = new WeakMap<Node, number>();
  /** Whether any of these is not 0. */
  #hasNearby = false;

  /**
   * Requests the matches of blocks, at most 64 kB of text.
   * Blocks that lack evidence are requested once more with what is near a known neighbor. Rejects with `NoResponse`.
   */
  async request(blocks: readonly Block[]): Promise<FoundMatches> {
    const answer = await sendRequest('findMatches', {
      blocks: blocks.map(({ text, isDetached, segments: [first] }) => ({
        text,
        isDetached,
        isForeign: (first && isForeign(first.node)) || undefined,
        nearby: (first && this.#nearby.get(first.node)) || undefined,
      })),
      evidence: this.#evidence,
      own: this.#own,
    });
    this.#evidence = answer.evidence;
    this.#own = answer.own;
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

  /**
   * Returns the first text nodes of blocks that lack evidence, and forgets them.
   * The caller requests these blocks again.
   */
  takeWithheld(): Text[] {
    const withheld = [...this.#withheld];
    this.#withheld.clear();
    return withheld.filter((node) => node.isConnected);
  }

  /**
   * Returns whether a block in a new text node is near blocks of which it is known what is near them.
   * Keeps that. Frameworks replace text nodes. The search takes longer than everything else done for a
   * block, so it runs only for blocks with matches that wait for evidence.
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
      // A changed block may be read before its neighbors are.
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

/**
 * Number of text nodes checked on each side.
 * That is a few paragraphs or rows of a table.
 */
const STEPS = 24;

/**
 * Returns the value of the nearest text node in its tree that has one.
 * Text before it takes precedence over text after it; `undefined` if there is none within 24 text nodes.
 */
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
