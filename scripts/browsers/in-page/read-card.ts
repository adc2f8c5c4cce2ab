import type { Place } from './place-of-text.ts';

/** The open card as a reader sees it. */
export interface ReadCard {
  /** All its visible text; line breaks as on the screen. */
  text: string;
  /** Its headings, from the top. */
  headings: string[];
  links: { text: string; url: string; target: string; rel: string }[];
  /** Labels of its buttons. */
  buttons: string[];
  /** Its place, in CSS pixels of the viewport. */
  place: { x: number; y: number; width: number; height: number };
}

/** Returns what the card in this shadow root shows; `null` when it is not on the screen. Runs in the page, as source. */
export function readCardIn(root: ShadowRoot): ReadCard | null {
  const panels = [...root.children].filter(
    (child): child is HTMLElement =>
      child instanceof HTMLElement && child.checkVisibility({ visibilityProperty: true }),
  );
  const boxes = panels.map((panel) => panel.getBoundingClientRect()).filter((box) => box.width && box.height);
  const box = boxes[0];
  if (!box) return null;
  const visible = <Kind extends HTMLElement>(selector: string): Kind[] =>
    [...root.querySelectorAll<Kind>(selector)].filter((element) => element.checkVisibility());
  return {
    text: panels.map((panel) => panel.innerText).join('\n'),
    headings: visible('h1, h2, h3, h4, [role=heading]').map((heading) => heading.innerText.trim()),
    links: visible<HTMLAnchorElement>('a[href]').map((link) => ({
      text: link.innerText.trim(),
      url: link.href,
      target: link.target,
      rel: link.rel,
    })),
    buttons: visible('button, summary').map((button) => button.ariaLabel ?? button.innerText.trim()),
    place: { x: box.x, y: box.y, width: box.width, height: box.height },
  };
}

/**
 * Brings a button or link of the card into view, by its label or text, and returns its middle; `null` when it has none.
 * Runs in the page, as source.
 */
export function placeInCard(root: ShadowRoot, label: string): Place | null {
  const target = [...root.querySelectorAll<HTMLElement>('button, a, summary, input, label')].find(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      (element.ariaLabel ?? element.innerText).trim() === label,
  );
  target?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const rect = target?.getClientRects()[0];
  return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
}
