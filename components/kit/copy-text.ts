/**
 * Puts text on the clipboard, in answer to a reader's press.
 * Resolves with `false` when the browser or the page's permissions policy refuses.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages without https have no clipboard, and pages may forbid it to all in them.
    return copyByCommand(text);
  }
}

/** The older way: fills the copy that the browser is asked to make. The listener stops the page from hearing of it. */
function copyByCommand(text: string): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    filled = event.clipboardData !== null;
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  const done = document.execCommand('copy');
  window.removeEventListener('copy', fill, { capture: true });
  return done && filled;
}
