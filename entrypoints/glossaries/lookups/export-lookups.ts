import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import {
  type ExplainedLookup,
  LOOKUP_FILES,
  type LookupFormat,
} from '../../../glossary/exporting/write-lookups.ts';
import { sendRequest } from '../../messaging/client.ts';
import { timeStamp } from '../time-stamp.ts';
import type { Lookup } from './lookup.ts';
import { listLookups } from './lookup-store.ts';

/** Entries in one request: some 5 MB of messages for 2,000 of them would come in one piece. */
const REQUEST = 100;

/** Makes a file of the looked-up terms with their explanations. Rejects where the list cannot be read. */
export async function exportLookups(format: LookupFormat): Promise<File> {
  const lookups = await listLookups();
  const explained: ExplainedLookup[] = [];
  for (let at = 0; at < lookups.length; at += REQUEST)
    explained.push(...(await explain(lookups.slice(at, at + REQUEST))));
  const { ending, mediaType, write } = LOOKUP_FILES[format];
  const [day] = timeStamp().split('T');
  return new File([write(explained)], `neurogloss-looked-up-${day}.${ending}`, { type: mediaType });
}

async function explain(lookups: readonly Lookup[]): Promise<ExplainedLookup[]> {
  const entries = await sendRequest('getEntries', { ids: lookups.map(({ id }) => id) });
  const byId = new Map<string, CompiledEntry>(entries.map((entry) => [entry.id, entry]));
  return lookups.map((lookup) => ({
    ...lookup,
    summary: byId.get(lookup.id)?.summary.text ?? '',
    glossary: lookup.glossary ?? 'Neurogloss',
  }));
}
