/**
 * Copies a text to the clipboard. To be called in the handler of a press.
 * Resolves with `false` when the browser or the page's permissions policy refuses.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages without HTTPS have no clipboard API, and a permissions policy may forbid it to all scripts of a page.
    return copyByCommand(text);
  }
}

/** The older way: `execCommand` fires a copy event, and we supply its data. The page's own listeners do not get the event. */
function copyByCommand(text: string): boolean {
  let isFilled = false;
  const fill = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isFilled = event.clipboardData !== null;
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  const done = document.execCommand('copy');
  window.removeEventListener('copy', fill, { capture: true });
  return done && isFilled;
}
