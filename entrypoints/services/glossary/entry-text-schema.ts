import * as v from 'valibot';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import { FACT_NAMES, STRENGTHS, TREATABLE } from '../../../glossary/fact.ts';
import { KINDS } from '../../../glossary/kind.ts';
import { DIRECTIONS, LENGTHS, RHYTHMS } from '../../../glossary/movement.ts';
import { ORIGIN_LEVELS } from '../../../glossary/origin-level.ts';
import { PEDIGREES } from '../../../glossary/pedigree.ts';

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

const place = v.pipe(v.number(), v.integer(), v.minValue(1));
const sourced = v.object({ text: prose, sources: v.array(place) });
const fact = v.object({
  name: v.picklist(FACT_NAMES),
  items: v.array(
    v.object({
      text: v.optional(prose),
      answer: v.optional(v.picklist(TREATABLE)),
      by: v.optional(v.string()),
      date: v.optional(v.string()),
      sources: v.array(place),
    }),
  ),
});
const strength = v.object({ use: prose, level: v.picklist(STRENGTHS), sources: v.array(place) });
const origin = v.object({ levels: v.array(v.picklist(ORIGIN_LEVELS)), sources: v.array(place) });
const movement = v.object({
  rhythm: v.picklist(RHYTHMS),
  length: v.optional(v.picklist(LENGTHS)),
  direction: v.picklist(DIRECTIONS),
  small: v.optional(v.boolean()),
});
const amount = v.pipe(v.number(), v.gtValue(0));
const recording = v.variant('shows', [
  v.object({
    shows: v.literal('burst lengths'),
    bursts: v.array(v.object({ of: v.string(), ms: v.array(amount) })),
    sources: v.array(place),
  }),
  v.object({ shows: v.literal('spike before jerk'), ms: amount, sources: v.array(place) }),
  v.object({
    shows: v.literal('spike and wave'),
    perSecond: v.array(amount),
    spikes: v.picklist(['single', 'several']),
    sources: v.array(place),
  }),
  v.object({
    shows: v.literal('evoked waves'),
    waves: v.array(v.string()),
    enlarged: v.array(v.string()),
    sources: v.array(place),
  }),
]);
const video = v.object({ shows: v.string(), url: https, license: v.string(), sources: v.array(place) });
const guideline = v.object({
  name: v.string(),
  url: https,
  looked: v.string(),
  supersededBy: v.optional(v.object({ name: v.string(), url: https })),
});
const evidence = v.object({ texts: offset, abstracts: offset, newest: v.optional(v.number()) });

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
    emergency: v.optional(sourced),
    facts: v.optional(v.array(fact)),
    strength: v.optional(v.array(strength)),
    origin: v.optional(origin),
    movement: v.optional(v.object({ ...movement.entries, sources: v.array(place) })),
    recording: v.optional(recording),
    pedigree: v.optional(v.object({ pattern: v.picklist(PEDIGREES), sources: v.array(place) })),
    etymology: v.optional(sourced),
    videos: v.optional(v.array(video)),
    guidelines: v.optional(v.array(guideline)),
    distinguish: v.array(v.object({ entry: label, difference: v.string(), movement: v.optional(movement) })),
    sources: v.array(citation),
    furtherReading: v.array(citation),
    evidence: v.optional(evidence),
    unfound: v.optional(v.object({ works: v.array(v.string()), instead: v.string() })),
    codes: v.array(v.object({ registry: v.string(), code: v.string(), url: https })),
    broader: v.array(label),
    related: v.array(label),
    checked: v.optional(v.string()),
  }),
);
