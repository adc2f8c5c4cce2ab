import { describe, expect, test } from 'vitest';
import type { CompiledEntry } from '../../../../glossary/compiled-entry.ts';
import { reportPage } from '../../../../scripts/glossary/report-page.ts';

const ENTRY: CompiledEntry = {
  ...{ id: 'tic', term: 'tic', kind: 'phenomenon', alsoCalled: ['habit spasm'], checked: '2026-11-23' },
  summary: { text: 'A tic is <quick> & sudden.', links: [] },
  distinguish: [],
  sources: [{ id: 'a', text: 'A read paper.', links: [{ to: 'DOI', url: 'https://doi.org/10.1000/1' }] }],
  evidence: { texts: 0, abstracts: 1 },
  furtherReading: [{ id: 'b', text: 'A seen record.', links: [] }],
  codes: [{ registry: 'HPO', code: 'HP:0100033', url: 'https://hpo.jax.org/browse/term/HP:0100033' }],
  broader: [],
  facts: [
    {
      name: 'warnings',
      items: [{ text: { text: 'It may hurt', links: [] }, by: 'FDA', date: '2020', sources: [1] }],
    },
  ],
  emergency: { text: { text: 'it can kill', links: [] }, sources: [1] },
  related: [{ id: 'jerk', term: 'jerk', kind: 'phenomenon' }],
};

/** The page's text, without its tags, in one line. */
const textOf = (...entries: CompiledEntry[]): string =>
  reportPage(entries)
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the report', () => {
  test('counts entries by kind, citations by what was read, and codes by registry', () => {
    const text = textOf(ENTRY, { ...ENTRY, id: 'rest', kind: 'treatment', furtherReading: [] });
    for (const row of ['all 2', 'Phenomena 1', 'Treatments 1', 'Genes 0', 'with codes 2', 'HPO 2']) {
      expect(text).toContain(` ${row} `);
    }
    expect(text).toContain('read in full 0 read as an abstract 2 record seen 1');
    expect(text).toContain(' with facts at a glance 2 emergencies 2 ');
    expect(text).toContain(' warnings 2 ');
  });

  test('says of each entry which references were read', () => {
    expect(textOf(ENTRY)).toContain('Sources, read A read paper. DOI Further reading A seen record.');
  });

  test('says what stands beside the prose, with the numbers of the sources', () => {
    expect(textOf(ENTRY)).toContain('emergency: it can kill [1] warnings: FDA 2020: It may hurt [1]');
  });

  test('names what is thin, beside the entry and in a list', () => {
    const text = textOf({ ...ENTRY, sources: [], related: [] });
    expect(text).toContain('no source that was read (1): tic ; no related entries (1): tic ;');
    expect(text).toContain('Thin: no source that was read, no related entries');
    expect(textOf(ENTRY)).toContain('What is thin Nothing.');
  });

  test('writes text as text', () => {
    expect(reportPage([ENTRY])).toContain('A tic is &lt;quick&gt; &amp; sudden.');
  });
});
