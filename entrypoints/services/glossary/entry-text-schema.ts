import * as v from 'valibot';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import { KINDS } from '../../../glossary/kind.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const prose = v.object({
  text: v.string(),
  links: v.array(v.object({ start: offset, end: offset, id: v.string() })),
});
const label = v.object({ id: v.string(), term: v.string(), kind: v.picklist(KINDS) });
const https = v.pipe(v.string(), v.startsWith('https://'));
const citation = v.object({
  id: v.string(),
  text: v.string(),
  links: v.array(v.object({ to: v.picklist(['DOI', 'PubMed', 'PubMed Central', 'Website']), url: https })),
});

/** Schema of one file of texts: its entries by id. */
export const ENTRY_TEXTS: v.GenericSchema<unknown, Record<string, CompiledEntry>> = v.record(
  v.string(),
  v.object({
    ...label.entries,
    pronunciation: v.optional(v.string()),
    alsoCalled: v.array(v.string()),
    summary: prose,
    detail: v.optional(prose),
    terminology: v.optional(prose),
    distinguish: v.array(v.object({ entry: label, difference: v.string() })),
    sources: v.array(citation),
    furtherReading: v.array(citation),
    codes: v.array(v.object({ registry: v.string(), code: v.string(), url: https })),
    broader: v.array(label),
    related: v.array(label),
    checked: v.string(),
  }),
);
