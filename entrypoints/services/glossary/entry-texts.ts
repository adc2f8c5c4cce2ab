import * as v from 'valibot';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import { textFile } from '../../../glossary/compiled-entry.ts';
import { entryLabels } from './entry-labels.ts';
import { ENTRY_TEXTS } from './entry-text-schema.ts';
import { fetchGlossaryFile } from './glossary-files.ts';
import { once } from './once.ts';

const files = new Map<string, () => Promise<Record<string, CompiledEntry>>>();

/** Gives the whole entries with these ids, in this order; unknown ids are left out. */
export async function entryTexts(ids: readonly string[]): Promise<CompiledEntry[]> {
  const order = [...(await entryLabels()).keys()];
  const found = await Promise.all(
    ids.map(async (id) => {
      const position = order.indexOf(id);
      return position < 0 ? undefined : (await textsIn(textFile(position)))[id];
    }),
  );
  return found.filter((entry) => entry !== undefined);
}

function textsIn(file: string): Promise<Record<string, CompiledEntry>> {
  const load =
    files.get(file) ?? once(async () => v.parse(ENTRY_TEXTS, await (await fetchGlossaryFile(file)).json()));
  files.set(file, load);
  return load();
}
