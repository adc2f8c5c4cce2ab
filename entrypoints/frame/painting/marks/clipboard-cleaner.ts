import type { PageListeners } from '../../platform/page-listeners.ts';
import { MARK_CLASS } from './wrap-ranges.ts';

/** Takes our marks out of the markup that the user copies or drags. */
export class ClipboardCleaner {
  readonly #bare: (selection: Selection) => void;
  readonly #life = new AbortController();

  /** `bare` takes the marks in a selection away until the browser has read it. */
  constructor(bare: (selection: Selection) => void, listeners: PageListeners) {
    this.#bare = bare;
    const options = { capture: true, signal: this.#life.signal };
    listeners.add(() => {
      for (const type of ['copy', 'cut'] as const) addEventListener(type, this.#copied, options);
      addEventListener('dragstart', this.#dragged, options);
    }, this.#life.signal);
  }

  get isOver(): boolean {
    return this.#life.signal.aborted;
  }

  clear(): void {
    this.#life.abort();
  }

  readonly #copied = (event: ClipboardEvent): void => {
    const selection = getSelection();
    if (event.isTrusted && selection?.type === 'Range') this.#bare(selection);
  };

  /** The browser has written the markup by now, that of a dragged link too. Firefox shows the page ours when it is dropped. */
  readonly #dragged = ({ isTrusted, dataTransfer }: DragEvent): void => {
    if (!isTrusted || !dataTransfer) return;
    for (const type of dataTransfer.types) {
      const data = dataTransfer.getData(type);
      const clean = withoutMarks(data);
      if (clean !== data) dataTransfer.setData(type, clean);
    }
  };
}

/** A mark of ours in markup that a browser wrote: it holds nothing but text. */
const MARK = new RegExp(
  `<mark(?=(?: [\\w-]+="[^"]*")*? class="${MARK_CLASS}")(?: [\\w-]+="[^"]*")*>([^<]*)</mark>`,
  'g',
);

/** Markup as it would be had the page not been marked. */
export const withoutMarks = (markup: string): string => markup.replace(MARK, '$1');
