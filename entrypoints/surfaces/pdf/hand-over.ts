import { browser } from 'wxt/browser';

/** Offers a file as a download. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has its own hold on the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href), RELEASE_AFTER);
}

/** Opens a tab with the terms of the document in this one and their explanations, for printing. */
export async function printTerms(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  await browser.tabs.create({ url: browser.runtime.getURL(`/page-glossary.html?tab=${tab.id}`) });
}

/** Opens a file in a tab, where the browser shows it in its own viewer. */
export function openInTab(file: Blob): void {
  const address = URL.createObjectURL(file);
  open(address, '_blank');
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER);
}

/** Milliseconds for a slow machine to take a file of some hundred megabytes. */
const RELEASE_AFTER = 60_000;
