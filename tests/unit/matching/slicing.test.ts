import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../glossary/matching/index/build-index.ts';
import { loadIndex } from '../../../glossary/matching/index/match-index.ts';
import { FIXTURE_GLOSSARY } from './fixture-glossary.ts';
import { PageReader } from './page-reader.ts';

const index = loadIndex(buildIndex(FIXTURE_GLOSSARY));
const read = (texts: readonly string[], start = 0, size = 1_000_000): string[] =>
  new PageReader(index, texts, { start, size }).read();

/** What a reader sees. An acronym that counts already is not asked about again where the page spells it out later. */
const withoutReasons = (shown: string): string => shown.replace(/ [\w-]+(?=;|$)/g, '');

const FILLER = 'and then the report goes on with words that no glossary has for a long while ';
const phrase = fc.constantFrom(
  ...FIXTURE_GLOSSARY.flatMap(({ forms }) => forms.map(({ text }) => text)),
  'multiple sclerosis (MS)',
  'mass spectrometry (MS)',
  'juvenile myoclonic epilepsy (JME)',
  'judicial members of Europe (JME)',
  'a jerk, a tic, a fit',
  'the agonist, in action',
  'infection, surgery',
  FILLER,
  FILLER.repeat(4),
  FILLER.repeat(12),
);
const block = fc.array(phrase, { minLength: 1, maxLength: 4 }).map((phrases) => `${phrases.join(', ')}.`);
const page = fc.array(block, { minLength: 1, maxLength: 14 }).chain((texts) =>
  fc.record({
    texts: fc.constant(texts),
    start: fc.nat(texts.length - 1),
    size: fc.constantFrom(1, 300, 1000, 3000, 1_000_000),
  }),
);

describe('a page that is asked about in slices', () => {
  test('shows the same however it is cut and from wherever it is read', () => {
    fc.assert(
      fc.property(page, ({ texts, start, size }) => {
        expect(read(texts, start, size).map(withoutReasons)).toEqual(read(texts).map(withoutReasons));
      }),
      { numRuns: 3000 },
    );
  });

  test('shows an ambiguous word close to a cut, on either side of it', () => {
    const texts = ['Epilepsy, chorea and tremor.', 'A jerk.', FILLER.repeat(40), 'A fit.', 'Ataxia.'];
    const shown = read(texts);
    expect(shown.map((each) => each.replace(/.* (?=\S+ \S+$)/, ''))).toEqual([
      'tremor certain',
      'jerk field',
      '',
      'fit field',
      'ataxia certain',
    ]);
    for (const start of texts.keys()) expect(read(texts, start, 1)).toEqual(shown);
  });

  test.each<[what: string, texts: string[], block: number]>([
    [
      'takes no neighbours in a question for neighbours on the page',
      ['Epilepsy, a fit.', FILLER.repeat(40), 'A jerk.', FILLER.repeat(40), 'Chorea and ataxia.'],
      2,
    ],
    [
      'forgets what it saw by an acronym that turns out to mean something else',
      ['JME, epilepsy and chorea.', 'A jerk.', 'The judicial members of Europe (JME) met.'],
      1,
    ],
  ])('%s', (_what, texts, block) => {
    expect(read(texts)[block]).toBe('');
    for (const start of texts.keys()) {
      for (const size of [1, 1000, 1_000_000]) expect(read(texts, start, size)).toEqual(read(texts));
    }
  });
});
