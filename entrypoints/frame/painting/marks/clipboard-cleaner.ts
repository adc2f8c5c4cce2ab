import type { PageListeners } from '../../platform/page-listeners.ts';
import { MARK_CLASS } from './wrap-ranges.ts';

/** Removes our marks from the markup that the user copies, cuts or drags. */
export class ClipboardCleaner {
  readonly #bare: (selection: Selection) => void;
  readonly #life = new AbortController();

  /** `bare` removes the marks in a selection until the browser has serialized it. */
  constructor(bare: (selection: Selection) => void, listeners: PageListeners) {
    this.#bare = bare;
    const options = { capture: true, signal: this.#life.signal };
    listeners.add(() => {
      for (const type of ['copy', 'cut'] as const) addEventListener(type, this.#copied, options);
      addEventListener('dragstart', this.#dragged, options);
    }, this.#life.signal);
  }

  /** Whether `clear` has been called. */
  get isOver(): boolean {
    return this.#life.signal.aborted;
  }

  /** Stops listening. */
  clear(): void {
    this.#life.abort();
  }

  readonly #copied = (event: ClipboardEvent): void => {
    const selection = getSelection();
    if (event.isTrusted && selection?.type === 'Range') this.#bare(selection);
  };

  /**
   * Removes marks from dragged data.
   * The browser has written it before `dragstart`, including the data of a dragged link. If the marks stayed,
   * Firefox would pass them to the page on which the data is dropped.
   */
  readonly #dragged = ({ isTrusted, dataTransfer }: DragEvent): void => {
    if (!isTrusted || !dataTransfer) return;
    for (const type of dataTransfer.types) {
      const data = dataTransfer.getData(type);
      const clean = withoutMarks(data);
      if (clean !== data) dataTransfer.setData(type, clean);
    }
  };
}

/** Matches one of our marks, which contain only text, in markup that a browser serialized. */
const MARK = new RegExp(
  `<mark(?=(?: [\\w-]+="[^"]*")*? class="${MARK_CLASS}")(?: [\\w-]+="[^"]*")*>([^<]*)</mark>`,
  'g',
);

/** Returns markup without our marks, as it would be on a page without highlights. */
export const withoutMarks = (markup: string): string => markup.replace(MARK, '$1');
