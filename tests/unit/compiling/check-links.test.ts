import { describe, expect, test } from 'vitest';
import { checkLinks } from '../../../glossary/authoring/compiling/check-links.ts';
import type { Entry } from '../../../glossary/authoring/compiling/entry-file.ts';
import { describeProblem } from '../../../glossary/authoring/compiling/problem.ts';
import type { Reference } from '../../../glossary/authoring/compiling/reference-schema.ts';

const entry = (id: string, parts: Partial<Entry> = {}): Entry => ({
  id,
  term: id,
  kind: 'concept',
  forms: [],
  lay: [],
  summary: 'A word.',
  distinguish: [],
  references: [],
  codes: {},
  facts: {},
  strength: [],
  videos: [],
  broader: [],
  related: [],
  checked: '2026-11-23',
  ...parts,
});

const reference = (id: string): [string, Reference] => [
  id,
  { id, type: 'webpage', status: 'verified', title: id },
];

const messages = (entries: Entry[], references: [string, Reference][] = []): string[] =>
  checkLinks(entries, new Map(references)).map(describeProblem);

describe('links between entries', () => {
  test.each<[name: string, parts: Partial<Entry>, message: string]>([
    ['related', { related: ['gone'] }, 'tic.yaml: related[0]: no entry has the id "gone"'],
    ['broader', { broader: ['tremor', 'gone'] }, 'tic.yaml: broader[1]: no entry has the id "gone"'],
    [
      'distinguish',
      { distinguish: [{ id: 'gone', difference: 'x' }] },
      'tic.yaml: distinguish[0].id: no entry has',
    ],
    ['itself', { related: ['tic'] }, 'tic.yaml: related[0]: names the entry itself'],
  ])('%s', (_name, parts, message) => {
    expect(messages([entry('tic', parts), entry('tremor')])[0]).toContain(message);
  });

  test('links that lead somewhere are no problem', () => {
    expect(messages([entry('tic', { related: ['tremor'] }), entry('tremor')])).toEqual([]);
  });
});

describe('references', () => {
  const citing = (basis: 'abstract' | 'record', parts: Partial<Entry> = {}): Entry[] => [
    entry('tic', { references: [{ id: 'someone2020', basis }], ...parts }),
  ];

  test('one that nobody defined', () => {
    expect(messages(citing('record'))[0]).toContain(
      'references[0]: glossary/references.json has no record "someone2020"',
    );
  });

  test('one that no entry cites', () => {
    expect(messages([], [reference('lost1999')])[0]).toContain(
      'references.json: lost1999: is cited by no entry',
    );
  });

  test('a treatment needs two', () => {
    const found = messages(citing('abstract', { kind: 'treatment' }), [reference('someone2020')]);
    expect(found[0]).toContain('has 1 of at least 2 that a treatment needs');
  });

  test('a detail needs one that was read', () => {
    const found = messages(citing('record', { detail: 'More.' }), [reference('someone2020')]);
    expect(found[0]).toContain('detail: needs a reference that was read');
  });
});
