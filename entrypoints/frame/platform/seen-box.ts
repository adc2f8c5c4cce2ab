import type { Box } from './rects.ts';

/** Milliseconds in which the browser tells what is seen of a frame; it does not draw those that are far out of sight. */
const PATIENCE = 250;

/**
 * Resolves with the part of this frame's view that the user sees, in CSS pixels of the viewport; `null` where nothing of it is seen.
 * Of a frame inside a page only the browser knows: it may be as tall as its content, and scroll with the page around it.
 */
export async function seenBox(): Promise<Box | null> {
  const view = { top: 0, left: 0, right: innerWidth, bottom: innerHeight };
  if (window === window.top) return view;
  const root = document.documentElement;
  const seen = await intersectionOf(root);
  if (!seen || seen.intersectionRect.height === 0 || seen.intersectionRect.width === 0) return null;
  const { boundingClientRect: whole, intersectionRect: part } = seen;
  const box = root.getBoundingClientRect();
  // As shares: the units of these boxes differ between browsers where the page is zoomed.
  const x = (edge: number): number => box.left + ((edge - whole.left) / whole.width) * box.width;
  const y = (edge: number): number => box.top + ((edge - whole.top) / whole.height) * box.height;
  return { top: y(part.top), left: x(part.left), right: x(part.right), bottom: y(part.bottom) };
}

function intersectionOf(element: Element): Promise<IntersectionObserverEntry | undefined> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => end(entries.at(-1)));
    const timer = setTimeout(() => end(undefined), PATIENCE);
    const end = (entry: IntersectionObserverEntry | undefined): void => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(entry);
    };
    observer.observe(element);
  });
}
