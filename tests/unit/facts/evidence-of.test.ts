import { expect, test } from 'vitest';
import type { Entry } from '../../../glossary/authoring/compiling/entry-file.ts';
import type { Reference } from '../../../glossary/authoring/compiling/reference-schema.ts';
import { evidenceOf } from '../../../glossary/authoring/facts/evidence-of.ts';

const issued = (year: number): { issued: { 'date-parts': [number[]] } } => ({
  issued: { 'date-parts': [[year, 6, 1]] },
});

const REFERENCES = new Map<string, Pick<Reference, 'issued'>>([
  ['old', issued(1999)],
  ['new', issued(2025)],
  ['seen', issued(2026)],
  ['undated', {}],
]);

type Basis = Entry['references'][number]['basis'];

test.each<[name: string, cited: Record<string, Basis>, evidence: ReturnType<typeof evidenceOf>]>([
  [
    'counts full texts and abstracts',
    { old: 'abstract', new: 'abstract', undated: 'text' },
    { texts: 1, abstracts: 2, newest: 2025 },
  ],
  [
    'takes no year from what was not read',
    { old: 'text', seen: 'record' },
    { texts: 1, abstracts: 0, newest: 1999 },
  ],
  ['names no year where none is known', { undated: 'text' }, { texts: 1, abstracts: 0 }],
  ['is none where only records were seen', { seen: 'record' }, undefined],
  ['is none without references', {}, undefined],
])('evidence %s', (_name, cited, evidence) => {
  const references = Object.entries(cited).map(([id, basis]) => ({ id, basis }));
  expect(evidenceOf(references, REFERENCES)).toEqual(evidence);
});
