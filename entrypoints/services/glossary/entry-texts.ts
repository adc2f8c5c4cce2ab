import * as v from 'valibot';
import { type CompiledEntry, type EntryLabel, textFile } from '../../../glossary/compiled-entry.ts';
import { ENTRY_TEXTS } from './entry-text-schema.ts';
import { fetchGlossaryFile, loadLabels, once } from './glossary-files.ts';

/** A loader for each file of texts that was needed so far. */
const loaders = new Map<string, () => Promise<Record<string, CompiledEntry>>>();

/** Returns the whole entries with these ids, in this order; unknown ids are left out. */
export async function entryTexts(ids: readonly string[]): Promise<CompiledEntry[]> {
  const order = [...(await loadLabels()).keys()];
  const found = await Promise.all(
    ids.map(async (id) => {
      const position = order.indexOf(id);
      return position < 0 ? undefined : (await loadTexts(textFile(position)))[id];
    }),
  );
  return found.filter((entry) => entry !== undefined);
}

/** Returns headword and kind of the entries with these ids, in this order; unknown ids are left out. */
export async function entryLabels(ids: readonly string[]): Promise<EntryLabel[]> {
  const labels = await loadLabels();
  return ids.flatMap((id) => labels.get(id) ?? []);
}

function loadTexts(file: string): Promise<Record<string, CompiledEntry>> {
  const load =
    loaders.get(file) ?? once(async () => v.parse(ENTRY_TEXTS, await (await fetchGlossaryFile(file)).json()));
  loaders.set(file, load);
  return load();
}
