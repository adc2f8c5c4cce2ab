/** A window of a page of tests. What it evaluates is its own: its objects, its classes. */
export type PageWindow = Window & typeof globalThis;

/** Returns the window of a frame of this site. Throws when the frame has left the document. */
export function windowOf({ contentWindow }: HTMLIFrameElement): PageWindow {
  if (!contentWindow || !isPageWindow(contentWindow)) throw new Error('The frame has no window.');
  return contentWindow;
}

const isPageWindow = (window: Window): window is PageWindow => 'eval' in window;
