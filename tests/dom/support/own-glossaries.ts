import { onTestFinished } from 'vitest';
import { fakeBrowser } from './extension.ts';
import type { FakeExtensionPage } from './fakes/fake-browser.ts';
import { FakeEvent } from './fakes/fake-event.ts';

// After the browser is there: their modules look for its API when they are loaded.
export const { importFile, previewFile } = await import('../../../entrypoints/glossaries/import-glossary.ts');
export const { changeGlossary, deleteGlossary, listGlossaries } = await import(
  '../../../entrypoints/glossaries/glossary-store.ts'
);
export const { deleteMyEntry, listMyEntries, saveMyEntry } = await import(
  '../../../entrypoints/glossaries/my-glossary.ts'
);
export const { readChangeableEntry } = await import(
  '../../../entrypoints/glossaries/edits/changeable-entry.ts'
);
export const { openOwnTexts } = await import('../../../entrypoints/glossaries/own-texts.ts');
export const { clearLookups, listLookups } = await import(
  '../../../entrypoints/glossaries/lookups/lookup-store.ts'
);
export const { restoreLookups } = await import('../../../entrypoints/glossaries/lookups/restore-lookups.ts');
export const { readNotes, saveNote } = await import('../../../entrypoints/glossaries/entry-notes.ts');
const { browser } = await import('wxt/browser');

/**
 * Has the page of the test be one of the extension's own pages too, which may change glossaries; all that it makes, and
 * looked-up terms, are deleted at the end of the test.
 */
export function changeGlossariesHere(): void {
  const page: FakeExtensionPage = { window, storageChanged: new FakeEvent() };
  const { runtime } = fakeBrowser.extensionPageApi(page);
  Object.assign(browser.runtime, { sendMessage: runtime.sendMessage });
  onTestFinished(async () => {
    for (const { id } of await listMyEntries()) await deleteMyEntry(id, 'My glossary');
    for (const { id } of await listGlossaries()) await deleteGlossary(id);
    await clearLookups();
  });
}

/** A file as the user chooses it. */
export const fileOf = (content: string, name = 'list.csv'): File => new File([content], name);
