import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMedicalMatches } from '../../../../glossary/matching/context-rules/find-medical-matches.ts';
import type { Evidence, MatchResult } from '../../../../glossary/matching/match.ts';
import { NO_EVIDENCE } from '../../../../glossary/matching/match.ts';
import { MATCHING_GLOSSARY } from '../../../fixtures/matching-glossary.ts';
import { fixtureIndex } from '../marked-cases.ts';
import { type Find, PageReader } from './page-reader.ts';

const describeMatches = ({ matches }: MatchResult, at: number): string =>
  matches
    .filter(({ block }) => block === at)
    .map((match) => `${match.start}-${match.end} ${match.entries.join('+')} ${match.reason}`)
    .join('; ');

const find: Find<Evidence> = (blocks, evidence = NO_EVIDENCE) => {
  const result = findMedicalMatches(fixtureIndex, blocks, evidence);
  return {
    ...result,
    shown: blocks.map((_, at) => describeMatches(result, at)),
    waiting: result.withheld.map(({ block }) => block),
  };
};

const read = (texts: readonly string[], start = 0, size = 1_000_000): Promise<string[]> =>
  new PageReader(find, texts, { start, size }).read();

/** What a user sees. An acronym that counts already is not asked about again where the page spells it out later. */
const withoutReasons = (shown: string): string => shown.replace(/ [\w-]+(?=;|$)/g, '');

const FILLER = 'and then the report goes on with words that no glossary has for a long while ';
const phrase = fc.constantFrom(
  ...MATCHING_GLOSSARY.flatMap(({ forms }) => forms.map(({ text }) => text)),
  'multiple sclerosis (MS)',
  'mass spectrometry (MS)',
  'juvenile myoclonic epilepsy (JME)',
  'judicial members of Europe (JME)',
  'a jerk, a tic, a fit',
  'the agonist, in action',
  'infection, surgery',
  'fever, an infection, the brain, a tumour; a startle, a tic',
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
  test('shows the same however it is cut and from wherever it is read', async () => {
    await fc.assert(
      fc.asyncProperty(page, async ({ texts, start, size }) => {
        const cut = await read(texts, start, size);
        expect(cut.map(withoutReasons)).toEqual((await read(texts)).map(withoutReasons));
      }),
    );
  });

  test('shows an ambiguous word close to a cut, on either side of it', async () => {
    const texts = ['Epilepsy, chorea and tremor.', 'A jerk.', FILLER.repeat(40), 'A fit.', 'Ataxia.'];
    const shown = await read(texts);
    expect(shown.map((each) => each.replace(/.* (?=\S+ \S+$)/, ''))).toEqual([
      'tremor certain',
      'jerk field',
      '',
      'fit field',
      'ataxia certain',
    ]);
    for (const start of texts.keys()) expect(await read(texts, start, 1)).toEqual(shown);
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
  ])('%s', async (_what, texts, block) => {
    const whole = await read(texts);
    expect(whole[block]).toBe('');
    for (const start of texts.keys()) {
      for (const size of [1, 1000, 1_000_000]) expect(await read(texts, start, size)).toEqual(whole);
    }
  });
});

/** Certain matches by block, after all slices were asked about, and again where an answer says so. */
function certainAfterAsking(texts: readonly string[], slices: readonly number[][]): string[] {
  const painted = new Map<number, string[]>();
  let evidence = NO_EVIDENCE;
  const ask = (slice: readonly number[]): boolean => {
    const question = slice.map((at) => ({ text: texts[at] ?? '' }));
    const answer = findMedicalMatches(fixtureIndex, question, evidence);
    evidence = answer.evidence;
    for (const at of slice) painted.set(at, []);
    for (const { block, start, end, reason, entries } of answer.matches) {
      if (reason === 'certain') painted.get(slice[block] ?? -1)?.push(`${start}-${end} ${entries.join()}`);
    }
    return answer.recheck !== 'nothing';
  };
  const doubts = slices.map(ask);
  if (doubts.some(Boolean)) slices.forEach(ask);
  return texts.map((_, at) => painted.get(at)?.join('; ') ?? '');
}

describe('a page that is asked about in any order', () => {
  const FORMS = MATCHING_GLOSSARY.flatMap(({ forms }) => forms);
  const doubtful = FORMS.filter((form) => form.ambiguous || form.everyday);
  const certain = FORMS.filter(
    (form) => !form.ambiguous && !form.everyday && (form.case !== 'exact' || form.text === 'MRI'),
  );
  const word = fc.oneof(
    fc.constantFrom(...certain.map(({ text }) => text)),
    fc.constantFrom(...doubtful.map(({ text }) => text)),
    fc.constantFrom('and', 'of'),
  );
  const block = fc.array(word, { maxLength: 4 }).map((words) => words.join(' … '));
  const slicedPage = fc
    .array(block, { minLength: 1, maxLength: 6 })
    .chain((texts) =>
      fc.tuple(
        fc.constant(texts),
        fc.shuffledSubarray([...texts.keys()], { minLength: texts.length }),
        fc.integer({ min: 1, max: 4 }),
      ),
    );

  test('shows the same certain matches', () => {
    fc.assert(
      fc.property(slicedPage, ([texts, order, size]) => {
        const slices = Array.from({ length: Math.ceil(order.length / size) }, (_, at) =>
          order.slice(at * size, (at + 1) * size),
        );
        expect(certainAfterAsking(texts, slices)).toEqual(certainAfterAsking(texts, [order.toSorted()]));
      }),
    );
  });

  test('says the same of its acronyms', () => {
    const slices = [
      'multiple sclerosis (MS)',
      'mass spectrometry (MS)',
      'juvenile myoclonic epilepsy (JME)',
      'PET scan',
      'CT (computed tomography)',
    ];
    const spelledOut = (order: readonly string[]): Evidence['spelledOut'] =>
      order.reduce(
        (evidence, text) => findMedicalMatches(fixtureIndex, [{ text }], evidence).evidence,
        NO_EVIDENCE,
      ).spelledOut;
    fc.assert(
      fc.property(fc.shuffledSubarray(slices, { minLength: slices.length }), (order) => {
        expect(spelledOut(order)).toEqual({ MS: null, JME: 'jme', CT: 'ct' });
      }),
    );
  });
});
