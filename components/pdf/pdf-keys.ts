import { type PdfActions, type PdfViewState, ZOOM_STEP } from './pdf-actions.ts';

/** What keys do besides what the buttons do. */
export interface PdfKeyActions extends PdfActions {
  find(): void;
  stepFound(direction: 1 | -1): void;
}

/** With Ctrl or, on a Mac, with Cmd, as in the browsers' own viewers. */
const WITH_CONTROL: Readonly<Record<string, (actions: PdfKeyActions) => void>> = {
  f: ({ find }) => find(),
  g: ({ stepFound }) => stepFound(1),
  p: ({ print }) => print(),
  s: ({ save }) => save(),
  '+': ({ zoomBy }) => zoomBy(ZOOM_STEP),
  '=': ({ zoomBy }) => zoomBy(ZOOM_STEP),
  '-': ({ zoomBy }) => zoomBy(1 / ZOOM_STEP),
  '0': ({ fitWidth }) => fitWidth(),
};

const ALONE: Readonly<Record<string, (actions: PdfKeyActions, state: PdfViewState) => void>> = {
  n: ({ goTo }, { page, pages }) => goTo(Math.min(pages, page + 1)),
  p: ({ goTo }, { page }) => goTo(Math.max(1, page - 1)),
  r: ({ rotate }) => rotate(),
  '/': ({ find }) => find(),
  F3: ({ stepFound }) => stepFound(1),
};

/** Does what a key is for, unless it is typed into a field. Returns whether it was for anything. */
export function pressKey(event: KeyboardEvent, actions: PdfKeyActions, state: PdfViewState): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (altKey || event.defaultPrevented) return false;
  if (ctrlKey || metaKey) {
    if (shiftKey && key.toLowerCase() !== 'g') return false;
    const press = WITH_CONTROL[key.toLowerCase()];
    if (shiftKey) actions.stepFound(-1);
    else press?.(actions);
    return press !== undefined;
  }
  if (target instanceof HTMLInputElement) return false;
  const press = ALONE[key];
  press?.(actions, state);
  return press !== undefined;
}
