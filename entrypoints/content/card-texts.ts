import type { CompiledEntry, EntryLabel } from '../../glossary/compiled-entry.ts';
import type { CardModule } from '../card/card-module.ts';
import { ask } from '../shared/ask.ts';
import type { Meaning } from './piece.ts';

export interface CardTexts {
  entries: CompiledEntry[];
  inner: EntryLabel[];
}

/** Asks for what a card shows. Rejects with `NoAnswer`. */
export async function cardTexts({ entries, inner }: Meaning): Promise<CardTexts> {
  const [texts, labels] = await Promise.all([
    ask('getEntries', { ids: [...entries] }),
    inner.length > 0 ? ask('getLabels', { ids: [...inner] }) : [],
  ]);
  return { entries: texts, inner: labels };
}

/** The card's code; loaded when the first card is needed. Rejects with `NoAnswer`, or an `Error` when it did not start. */
export async function cardModule(): Promise<CardModule> {
  if (!globalThis.neuroglossCard) await ask('loadCard', {});
  if (!globalThis.neuroglossCard) throw new Error('The card’s code did not start in this frame.');
  return globalThis.neuroglossCard;
}
