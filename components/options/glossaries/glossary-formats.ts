import type { Format } from '../../../glossary/importing/import-entry.ts';

/** The formats' own names, the same in all languages. */
export const FORMAT_NAMES = {
  csv: 'CSV',
  anki: 'Anki',
  json: 'Neurogloss JSON',
  'json-lines': 'Neurogloss JSON Lines',
  tbx: 'TBX',
  skos: 'SKOS',
  obo: 'OBO',
  obographs: 'OBO Graphs',
  yomitan: 'Yomitan',
  stardict: 'StarDict',
} as const satisfies Record<Format, string>;
