import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Outline } from '../../../glossary/authoring/compiling/outline-of.ts';
import type { EntryOutline } from '../../../glossary/compiled-entry.ts';
import { KINDS, type Kind } from '../../../glossary/kind.ts';
import { loadIndex } from '../../../glossary/matching/index/match-index.ts';
import { ORIGIN_LEVELS } from '../../../glossary/origin-level.ts';
import { loadSearch } from '../../../glossary/search/search-index.ts';

/** Fetches a file of the glossary in the package. Rejects when the package is damaged. */
export async function fetchGlossaryFile(name: string): Promise<Response> {
  const response = await fetch(new URL(`/glossary/${name}`, browser.runtime.getURL('/')));
  if (!response.ok)
    throw new Error(`The bundled glossary has no ${name} (${response.status}). Reinstall the extension.`);
  return response;
}

/**
 * Makes a loader that runs once and keeps its result for this worker's life.
 * Calls while it runs share its promise. A failure is not kept: the next call tries again.
 */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load().catch((reason: unknown) => {
      loading = undefined;
      throw reason;
    });
    return loading;
  };
}

/** Loads the index of every form of the glossary, one for all tabs and frames. */
export const loadMatchIndex = once(async () =>
  loadIndex(await (await fetchGlossaryFile('index.bin')).arrayBuffer()),
);

/** Loads the index that the popup searches. */
export const loadSearchIndex = once(async () =>
  loadSearch(await (await fetchGlossaryFile('search.bin')).arrayBuffer()),
);

const LABELS = v.array(v.tuple([v.string(), v.string(), v.picklist(KINDS)]));

/** The label of a bundled entry. */
interface BundledLabel {
  id: string;
  term: string;
  kind: Kind;
}

/** Loads every bundled entry's label by id, in the order of the files of texts. */
export const loadLabels = once(async (): Promise<Map<string, BundledLabel>> => {
  const json: unknown = await (await fetchGlossaryFile('labels.json')).json();
  return new Map(v.parse(LABELS, json).map(([id, term, kind]) => [id, { id, term, kind }]));
});

const OUTLINE: v.GenericSchema<unknown, Outline> = v.object({
  order: v.array(v.number()),
  places: v.record(
    v.string(),
    v.object({
      broader: v.exactOptional(v.array(v.string())),
      origin: v.exactOptional(v.array(v.picklist(ORIGIN_LEVELS))),
    }),
  ),
});

/** Loads every entry's place among the others, in the order of a dictionary. */
export const loadOutline = once(async (): Promise<EntryOutline[]> => {
  const [labels, file] = await Promise.all([loadLabels(), fetchGlossaryFile('outline.json')]);
  const { order, places } = v.parse(OUTLINE, await file.json());
  const byId = [...labels.values()];
  return order.flatMap((at) => {
    const label = byId[at];
    return label ? [{ ...label, broader: [], origin: [], ...places[label.id] }] : [];
  });
});
