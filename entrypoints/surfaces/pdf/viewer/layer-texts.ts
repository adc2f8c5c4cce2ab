import type { LineRuns } from './line-runs.ts';

/** A part of an item, in the text node of its element. */
export interface LayerRange {
  node: Text;
  start: number;
  end: number;
}

/** The texts of a page that is drawn: where its items are in the text nodes of its layer. */
export class LayerTexts {
  readonly #runOf: Int32Array;
  readonly #startOf: Int32Array;
  readonly #nodes: readonly (Text | undefined)[];

  /** `nodes` are those of the runs, `undefined` for runs without text. */
  constructor({ runOf, startOf }: Omit<LineRuns, 'runs'>, nodes: readonly (Text | undefined)[]) {
    this.#runOf = runOf;
    this.#startOf = startOf;
    this.#nodes = nodes;
  }

  /** Returns where a part of an item is, given by the item's index and in UTF-16 code units; `undefined` where its element has no text. */
  rangeOf({ item, start, end }: { item: number; start: number; end: number }): LayerRange | undefined {
    const node = this.#nodes[this.#runOf[item] ?? -1];
    const offset = this.#startOf[item] ?? 0;
    return node && { node, start: offset + start, end: offset + end };
  }
}
