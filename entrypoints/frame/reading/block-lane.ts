import { NEAR } from '../../../glossary/matching/entry-occurrences.ts';
import type { Block } from '../text/block.ts';

/** Yields blocks, and `undefined` now and then while there are none. */
export type BlockSource = Iterator<Block | undefined, void>;

/** The properties that all blocks of a source share, see `Block`. */
export type Marks = Pick<Block, 'isFromMutation' | 'isReread'>;

interface Source {
  blocks: BlockSource;
  marks: Marks;
  isFirst: boolean;
  /** The tree that it reads to the end. */
  root: Node | undefined;
}

/**
 * Sources of equal urgency, read one after another.
 * No source continues the text of the one before it.
 */
export class Lane {
  #sources: Source[] = [];
  /** A block that did not fit into the last request. */
  held: Block | undefined;
  /** The last blocks of the last request, sent again as context for the next one. */
  #trailing: Block[] = [];

  /** Whether nothing is left to read. */
  get isEmpty(): boolean {
    return this.#sources.length === 0 && !this.held;
  }

  /** Adds a source, whose blocks all get these properties. */
  add(blocks: BlockSource, marks: Marks, root?: Node): void {
    this.#sources.push({ blocks, marks, isFirst: true, root });
  }

  /** Adds the blocks of a whole tree, in place of those of it that are left. */
  replace(blocks: BlockSource, root: Node): void {
    this.#sources = this.#sources.filter((source) => source.root !== root);
    this.add(blocks, {}, root);
  }

  /** Returns the next block, `undefined` if there is none yet, `'end'` if the lane is empty. */
  pull(): Block | undefined | 'end' {
    const { held } = this;
    this.held = undefined;
    if (held) return held;
    const [source] = this.#sources;
    if (!source) return 'end';
    const { done, value } = source.blocks.next();
    if (done) this.#sources.shift();
    if (!value) return undefined;
    if (source.isFirst) value.isDetached = true;
    source.isFirst = false;
    return Object.assign(value, source.marks);
  }

  /**
   * Returns the blocks of a request, preceded by the trailing ones of the request before.
   * The trailing ones are left out if the request starts elsewhere on the page.
   */
  withContext(blocks: Block[]): Block[] {
    const [first] = blocks;
    if (!first) return blocks;
    const all = first.isDetached ? blocks : [...this.#trailing, ...blocks];
    this.#trailing = trailingBlocks(all, NEAR);
    return all;
  }
}

/**
 * Returns the last blocks with at least this much text in total (UTF-16 code units).
 * Stops at a detached block; returns fewer blocks if there is not enough text.
 */
export function trailingBlocks<Read extends { text: string; isDetached?: true | undefined }>(
  blocks: readonly Read[],
  atLeast: number,
): Read[] {
  let length = 0;
  let first = blocks.length;
  while (first > 0 && length < atLeast && !blocks[first]?.isDetached)
    length += blocks[--first]?.text.length ?? 0;
  return blocks.slice(first);
}
