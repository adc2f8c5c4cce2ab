import { expect, test } from 'vitest';
import type { Entry } from '../../../glossary/authoring/compiling/entry-file.ts';
import { compileFacts } from '../../../glossary/authoring/facts/compile-facts.ts';
import { searchDocument } from '../../../scripts/glossary/compile-glossary.ts';
import { entryWith } from '../checking/entry-fixture.ts';

const REFERENCES: Entry['references'] = [
  { id: 'seen', basis: 'record' },
  { id: 'first', basis: 'abstract' },
  { id: 'second', basis: 'text' },
];

const fact = (text: string, ...reference: string[]) => ({ text, reference });
const prose = (text: string) => ({ text, links: [] });

const entry = entryWith('A disease.', {
  kind: 'syndrome',
  references: REFERENCES,
  emergency: fact('it can kill', 'second'),
  facts: {
    genes: fact('CSTB', 'second', 'first'),
    treatable: { answer: 'partly', reference: ['first'] },
  },
});

test('facts come in the order of their kind, each with the places of its sources in the list of those', () => {
  expect(compileFacts(entry, prose)).toEqual({
    emergency: { text: prose('it can kill'), sources: [2] },
    facts: [
      { name: 'treatable', items: [{ answer: 'partly', sources: [1] }] },
      { name: 'genes', items: [{ text: prose('CSTB'), sources: [1, 2] }] },
    ],
  });
});

test('an entry without any has none of these fields', () => {
  expect(compileFacts(entryWith('A disease.'), prose)).toEqual({});
});

test('search finds an entry by its facts, and emergencies by that word', () => {
  expect(searchDocument(entry).summary).toBe('A disease. · Emergency · it can kill · CSTB');
});

test('search does not find an entry by the words that its name comes from', () => {
  const named = entryWith('Quick eyes.', {
    etymology: fact('from a Greek word for nodding in sleep', 'second'),
  });
  expect(searchDocument(named).summary).toBe('Quick eyes.');
});
