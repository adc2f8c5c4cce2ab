import { MOST_ENTRIES } from '../../../glossary/matching/posting.ts';
import { announceGlossaries } from '../glossary-changes.ts';
import { openGlossaryDatabase, readRows } from '../glossary-database.ts';
import type { ImportFailure, Overlay } from '../glossary-row.ts';
import { compileGeneration } from '../importing/compile-generation.ts';
import { newId } from '../own-files.ts';
import { sweepLeftovers } from '../sweeping/sweep-leftovers.ts';
import { localIdOf } from './entry-edit.ts';
import { editsOf } from './list-edits.ts';

/**
 * Compiles what the user has changed of a glossary into a small generation of its own, which its row then names beside that of
 * the file: to compile a large glossary anew for each word that is changed would take as long as its import. Resolves when open
 * pages show it. One after the other, whatever page of the extension asks; each has all edits that are there by then. Does
 * nothing for a glossary that is gone. Returns why it could not be stored, or `null`.
 */
export function compileEdits(glossary: string): Promise<ImportFailure | null> {
  return navigator.locks.request(`edits of ${glossary}`, () => compile(glossary));
}

async function compile(id: string): Promise<ImportFailure | null> {
  const row = (await readRows()).find((each) => each.id === id);
  if (!row) return null;
  const edits = await editsOf(id);
  const removed = edits.filter(({ content }) => content === null).map(localIdOf);
  const entries = edits.flatMap(({ content }) => content ?? []);
  if (edits.length === 0) {
    if (!row.overlay) return null;
    await putOverlay(id, undefined);
    await sweepLeftovers();
    return null;
  }
  if (row.entries + entries.length > MOST_ENTRIES) return { failure: { code: 'too-many-entries' } };
  const { language, noise = {} } = row;
  const place = { id, generation: newId() };
  const choices = { noise, ...(language !== undefined && { language }) };
  return compileGeneration({ entries, place, choices }, async () => {
    await putOverlay(id, { generation: place.generation, changed: entries.length, removed });
  });
}

async function putOverlay(id: string, overlay: Overlay | undefined): Promise<void> {
  const transaction = (await openGlossaryDatabase()).transaction('glossaries', 'readwrite');
  const row = await transaction.store.get(id);
  if (row) await transaction.store.put({ ...row, overlay });
  await transaction.done;
  await announceGlossaries();
}
