import type { CompiledEntry, EntryLabel } from '../../../glossary/compiled-entry.ts';
import { sendRequest } from '../../messaging/client.ts';
import type { Meaning } from '../../messaging/match-response.ts';

export interface CardTexts {
  entries: CompiledEntry[];
  inner: EntryLabel[];
}

/** Asks for what a card shows. Rejects with `NoAnswer`. */
export async function fetchCardTexts({ entries, inner }: Meaning): Promise<CardTexts> {
  const [texts, labels] = await Promise.all([
    sendRequest('getEntries', { ids: [...entries] }),
    inner.length > 0 ? sendRequest('getLabels', { ids: [...inner] }) : [],
  ]);
  return { entries: texts, inner: labels };
}
