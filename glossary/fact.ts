import type { Kind } from './kind.ts';

/** What a disease tells at a glance, in the order in which it is shown. */
const OF_DISEASES = ['treatable', 'frequency', 'inheritance', 'genes', 'onset', 'course'] as const;
const OF_TREATMENTS = ['class', 'brands', 'licensed', 'calms', 'worsens', 'warnings'] as const;
const OF_TESTS = ['shows', 'feels', 'duration'] as const;

export type FactName =
  | (typeof OF_DISEASES)[number]
  | (typeof OF_TREATMENTS)[number]
  | (typeof OF_TESTS)[number];

/** All facts, those of one kind in the order in which they are shown. */
export const FACT_NAMES: readonly FactName[] = [...OF_DISEASES, ...OF_TREATMENTS, ...OF_TESTS];

/** The facts that entries of a kind may have; kinds that are absent have none. */
export const FACTS_OF_KIND: Partial<Record<Kind, readonly FactName[]>> = {
  phenomenon: OF_DISEASES,
  syndrome: OF_DISEASES,
  cause: OF_DISEASES,
  treatment: OF_TREATMENTS,
  test: OF_TESTS,
};

/** Whether a disease can be treated. */
export const TREATABLE = ['yes', 'partly', 'no'] as const;

export type Treatable = (typeof TREATABLE)[number];

/** What the use of a treatment rests on, the strongest first. */
export const STRENGTHS = [
  'controlled trial',
  'observational study',
  'small series',
  'single cases',
  'experience',
] as const;

export type Strength = (typeof STRENGTHS)[number];
