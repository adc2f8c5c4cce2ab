import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { type CompiledEntry, type EntryLabel, textFile } from '../../../glossary/compiled-entry.ts';
import { splitId } from '../../../glossary/own/entry-ids.ts';
import { readNotes, saveNote } from '../../glossaries/entry-notes.ts';
import type { Params } from '../../messaging/protocol.ts';
import { isOwnPage } from '../../messaging/sender.ts';
import { tellFrames } from '../tabs/tell-frames.ts';
import { ENTRY_TEXTS } from './entry-text-schema.ts';
import { fetchGlossaryFile, loadLabels, once } from './glossary-files.ts';
import { ownGlossaries } from './own-glossaries.ts';
import type { OwnGlossary } from './own-glossary.ts';

/** A loader for each file of texts that was needed so far. */
const loaders = new Map<string, () => Promise<Record<string, CompiledEntry>>>();

/** The number of each bundled entry in the order of the files of texts. */
const loadOrder = once(async () => new Map([...(await loadLabels()).keys()].map((id, at) => [id, at])));

/** Returns the whole entries with these ids, in this order, with the user's notes; unknown ids are left out. */
export async function entryTexts(ids: readonly string[]): Promise<CompiledEntry[]> {
  const [order, notes, own] = await Promise.all([
    loadOrder(),
    readNotes(ids),
    fromOwn(ids, (glossary, locals) => glossary.cards(locals)),
  ]);
  const found = await Promise.all(
    ids.map(async (id) => {
      const position = order.get(id);
      return position === undefined ? own.get(id) : (await loadTexts(textFile(position)))[id];
    }),
  );
  return found.flatMap((entry) => {
    const note = entry && notes.get(entry.id);
    return entry ? [note === undefined ? entry : { ...entry, note }] : [];
  });
}

/** Returns headword and kind, or glossary, of the entries with these ids, in this order; unknown ids are left out. */
export async function entryLabels(ids: readonly string[]): Promise<EntryLabel[]> {
  const [labels, own] = await Promise.all([
    loadLabels(),
    fromOwn(ids, (glossary, locals) => glossary.labels(locals)),
  ]);
  return ids.flatMap((id): EntryLabel | [] => labels.get(id) ?? own.get(id) ?? []);
}

/** Handles `saveNote`. Throws for a web page, in which no note can be written, and for an unknown entry. */
export async function noteOnEntry(
  { id, text }: Params<'saveNote'>,
  { url }: Pick<Browser.runtime.MessageSender, 'url'>,
): Promise<null> {
  if (!isOwnPage(url)) throw new Error('Only pages of the extension keep notes.');
  if ((await entryLabels([id])).length === 0) throw new Error(`No glossary has ${id}.`);
  await saveNote(id, text);
  // An open card shows it too. Not awaited: that takes a second where a tab does not answer.
  void tellFrames('entriesChanged');
  return null;
}

/** What the user's own glossaries have for these ids, by id. */
async function fromOwn<Value extends EntryLabel>(
  ids: readonly string[],
  read: (glossary: OwnGlossary, locals: readonly string[]) => Promise<Map<string, Value>>,
): Promise<Map<string, Value>> {
  const wanted = Map.groupBy(
    ids.flatMap((id) => splitId(id) ?? []),
    ({ glossary }) => glossary,
  );
  if (wanted.size === 0) return new Map();
  const glossaries = (await ownGlossaries()).filter(({ row }) => wanted.has(row.id));
  const found = await Promise.all(
    glossaries.map((glossary) =>
      read(
        glossary,
        (wanted.get(glossary.row.id) ?? []).map(({ local }) => local),
      ),
    ),
  );
  return new Map(found.flatMap((values) => [...values.values()].map((value) => [value.id, value] as const)));
}

function loadTexts(file: string): Promise<Record<string, CompiledEntry>> {
  const load =
    loaders.get(file) ?? once(async () => v.parse(ENTRY_TEXTS, await (await fetchGlossaryFile(file)).json()));
  loaders.set(file, load);
  return load();
}
