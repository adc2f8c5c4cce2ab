import * as v from 'valibot';
import type { EntryLabel } from '../../../glossary/compiled-entry.ts';
import { KINDS } from '../../../glossary/kind.ts';
import { fetchGlossaryFile } from './glossary-files.ts';
import { once } from './once.ts';

const LABELS = v.array(v.tuple([v.string(), v.string(), v.picklist(KINDS)]));

/** Every entry's label by id, in the order of the glossary's files. */
export const entryLabels = once(async (): Promise<Map<string, EntryLabel>> => {
  const stored: unknown = await (await fetchGlossaryFile('labels.json')).json();
  return new Map(v.parse(LABELS, stored).map(([id, term, kind]) => [id, { id, term, kind }]));
});
