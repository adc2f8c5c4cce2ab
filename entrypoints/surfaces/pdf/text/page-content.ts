import type { PageItem } from '../../../frame/text/printed/page-item.ts';

/** The text of a page and its box: `[left, bottom, right, top]` in the page's coordinates. */
export interface PageContent {
  items: readonly PageItem[];
  box: readonly [left: number, bottom: number, right: number, top: number];
}
