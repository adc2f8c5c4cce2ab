import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { EntryForms, Form } from '../../../glossary/form.ts';
import { findMatches } from '../../../glossary/matching/find-matches.ts';
import { buildIndex } from '../../../glossary/matching/index/build-index.ts';
import { loadIndex, type MatchIndex } from '../../../glossary/matching/index/match-index.ts';
import { type Evidence, NO_EVIDENCE } from '../../../glossary/matching/match.ts';
import { FIXTURE } from './fixture.ts';
import { findBySpecification, type SpecMatch } from './spec-oracle.ts';

/** Milliseconds: a loaded machine is slow. */
vi.setConfig({ testTimeout: 60_000 });

const pick = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const joined = (parts: fc.Arbitrary<string>, minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(parts, { minLength, maxLength }).map((all) => all.join(''));

const word = joined(pick('n', 'e', 't', 'r'), 1, 4);
const acronym = joined(pick('Q', 'Z'), 2, 3);
const part = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 1, arbitrary: pick('alpha', 'α', 'QZ', 'ZQ') },
);
const phrase = fc
  .array(fc.tuple(part, pick(' ', ' ', '-')), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.flat().join('').slice(0, -1))
  .filter((text) => !text.endsWith('α'));
const name = fc
  .tuple(pick('N', 'R'), joined(pick('e', 't', 'r'), 1, 2))
  .map(([first, rest]) => `${first}${rest} test`);
const form: fc.Arbitrary<Form> = fc.oneof(
  { weight: 5, arbitrary: phrase.map((text) => ({ text })) },
  { weight: 2, arbitrary: acronym.map((text): Form => ({ text, case: 'exact' })) },
  { weight: 1, arbitrary: name.map((text) => ({ text })) },
);
const glossary = fc
  .array(fc.array(form, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 })
  .map((entries) => entries.map((forms, at): EntryForms => ({ id: `e${at}`, forms })));

/** The ways in which pages write the letters and signs of a form. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  ' ': [' ', ' ', ' ', '\u00a0', '\n  ', '-', '–', ' - ', ', '],
  '-': ['-', '-', '‑', '–', '—', '−', ' ', ' - ', '-\u00ad'],
  "'": ["'", '’', 'ʼ', '′', ''],
  n: ['n', 'n', 'n', 'N', 'ñ', 'n\u0301', 'ｎ', 'n\u00ad'],
  e: ['e', 'e', 'e', 'E', 'é', 'e\u0308', '\u00ade', '𝐞'],
  t: ['t', 't', 't', 'T', 't\u200b'],
  r: ['r', 'r', 'r', 'R', 'ř'],
  s: ['s', 's', 'S'],
  α: ['α', 'Α', 'alpha', 'Alpha'],
};
const written = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(...[...text].map((letter) => pick(...(WRITTEN[letter] ?? [letter]))))
    .map((parts) => parts.join(''));

const separator = pick(
  ' ',
  ' ',
  ' ',
  ' ',
  '-',
  '–',
  ', ',
  '. ',
  '/',
  '“',
  '; ',
  "'",
  "'s ",
  '’s',
  '_',
  '1',
  ' - ',
  's ',
);
const noise = fc.oneof(word, acronym, pick('non', 'Non', 'un', 'alpha', 'test', 'tests', 'α'));

const glossaryAndText = glossary.chain((entries) => {
  const own = entries.flatMap(({ forms }) => forms.map(({ text }) => text));
  const closed = own.map((text) => text.replace(/(?<=[a-z])-(?=[a-z])/g, ''));
  const possessive = own.map((text) => text.replace(/(?<=^[A-Z][a-z]+)(?= test)/, "'s"));
  const piece = fc.oneof(
    { weight: 3, arbitrary: pick(...own, ...possessive).chain(written) },
    { weight: 1, arbitrary: pick(...own, ...closed) },
    { weight: 1, arbitrary: noise },
  );
  const text = fc
    .array(fc.tuple(piece, separator), { minLength: 1, maxLength: 12 })
    // Neighbouring Greek letters are a Greek word, which the oracle does not read.
    .map((parts) =>
      parts
        .flat()
        .join('')
        .replace(/([αΑ])[\u00ad\u200b]*(?=[αΑ])/g, '$1 '),
    );
  return fc.tuple(fc.constant(entries), text);
});

function certainMatches(index: MatchIndex, text: string, evidence: Evidence = NO_EVIDENCE): SpecMatch[] {
  const { matches } = findMatches(index, [{ text }], evidence);
  return matches
    .filter(({ reason }) => reason === 'certain')
    .map((match) => ({
      start: match.start,
      end: match.end,
      ids: match.entries.toSorted(),
    }));
}

describe('findMatches on random glossaries', () => {
  test('finds what the specification says, and where', () => {
    fc.assert(
      fc.property(glossaryAndText, ([entries, text]) => {
        const index = loadIndex(buildIndex(entries).slice(0));
        expect(certainMatches(index, text)).toEqual(findBySpecification(entries, text));
      }),
      { numRuns: 2000 },
    );
  });
});

/** The fixture's certain words: what no guard of acronyms and no evidence decides about. */
const WORDS = FIXTURE.flatMap(({ forms }) =>
  forms.filter((form) => !form.ambiguous && !form.everyday && form.case !== 'exact').map(({ text }) => text),
);
const DOUBTFUL = FIXTURE.flatMap(({ forms }) =>
  forms.filter((form) => form.ambiguous || form.everyday).map(({ text }) => text),
);
const index = loadIndex(buildIndex(FIXTURE));
const running = fc
  .array(
    fc.tuple(
      fc.oneof(pick(...WORDS), pick('a', 'of', 'non', 'secondary', 'disease')),
      pick(' ', ' ', '-', ', ', '. ', "'s "),
    ),
    {
      maxLength: 10,
    },
  )
  .map((parts) => parts.flat().join(''));

/** Characters that mean the same to a reader. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  ' ': [' ', '\u00a0', '\n', '\u2009', '  '],
  '-': ['-', '‐', '‑', '–', '—', '−', '－'],
  "'": ["'", '’', 'ʼ', '′', '＇'],
  a: ['a', 'A', 'ａ', '𝐚', 'a\u00ad', '\u200ba'],
  e: ['e', 'E', 'ｅ', 'é', 'e\u0301', 'e\u2060'],
  i: ['i', 'I', 'ⅰ', 'í'],
  u: ['u', 'U', 'ｕ', 'ü'],
};
const rewritten = running.chain((text) =>
  fc.tuple(fc.constant(text), fc.tuple(...[...text].map((letter) => pick(...(SAME[letter] ?? [letter]))))),
);

/** What the content script does: asks slice by slice, and again for all blocks when an answer says so. */
function certainAfterAsking(texts: readonly string[], slices: readonly number[][]): string[] {
  const painted = new Map<number, string[]>();
  let evidence = NO_EVIDENCE;
  const ask = (slice: readonly number[]): boolean => {
    const answer = findMatches(
      index,
      slice.map((at) => ({ text: texts[at] ?? '' })),
      evidence,
    );
    evidence = answer.evidence;
    for (const at of slice) painted.set(at, []);
    for (const { block, start, end, reason, entries } of answer.matches) {
      if (reason === 'certain' || reason === 'everyday') {
        painted.get(slice[block] ?? -1)?.push(`${reason} ${start}-${end} ${entries.join()}`);
      }
    }
    return answer.recheck !== 'nothing';
  };
  const doubts = slices.map(ask);
  if (doubts.some(Boolean)) slices.forEach(ask);
  return texts.map((_, at) => painted.get(at)?.join('; ') ?? '');
}

describe('findMatches on running text', () => {
  test('finds the same however letters, spaces, dashes and apostrophes are written', () => {
    fc.assert(
      fc.property(rewritten, ([text, letters]) => {
        const starts: number[] = [];
        letters.reduce((sum, each, at) => {
          starts[at] = sum;
          return sum + each.length;
        }, 0);
        const plain = certainMatches(index, text);
        const other = certainMatches(index, letters.join(''));
        expect(other.map(({ ids }) => ids)).toEqual(plain.map(({ ids }) => ids));
        other.forEach(({ start, end }, at) => {
          const from = starts[plain[at]?.start ?? 0] ?? 0;
          const behind = starts[plain[at]?.end ?? 0] ?? letters.join('').length;
          // A match neither begins nor ends with an invisible character.
          expect(start - from).toBe(letters[plain[at]?.start ?? 0]?.startsWith('\u200b') ? 1 : 0);
          expect(letters.join('').slice(end, behind)).toMatch(/^[\u00ad\u2060]?$/);
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('finds the same in a sentence whatever stands in the next', () => {
    fc.assert(
      fc.property(running, running, (first, second) => {
        const behind = `${first}. `.length;
        const together = certainMatches(index, `${first}. ${second}`);
        const alone = [
          ...certainMatches(index, first),
          ...certainMatches(index, second).map((each) => ({
            ...each,
            start: each.start + behind,
            end: each.end + behind,
          })),
        ];
        expect(together).toEqual(alone);
      }),
      { numRuns: 1000 },
    );
  });

  test('finds each match again in its own letters alone', () => {
    fc.assert(
      fc.property(running, (text) => {
        for (const { start, end, ids } of certainMatches(index, text)) {
          const again = certainMatches(index, text.slice(start, end));
          expect(again).toEqual([{ start: 0, end: end - start, ids }]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('finds the same certain and everyday matches in whatever slices and order a page is asked about', () => {
    const block = fc
      .array(fc.oneof(pick(...WORDS), pick(...DOUBTFUL), pick('and', 'of', 'MRI')), { maxLength: 4 })
      .map((words) => words.join(' … '));
    const page = fc.array(block, { minLength: 1, maxLength: 6 }).chain((texts) =>
      fc.tuple(
        fc.constant(texts),
        fc.shuffledSubarray(
          texts.map((_, at) => at),
          { minLength: texts.length },
        ),
        fc.integer({ min: 1, max: 4 }),
      ),
    );
    fc.assert(
      fc.property(page, ([texts, order, size]) => {
        const slices = Array.from({ length: Math.ceil(order.length / size) }, (_, at) =>
          order.slice(at * size, (at + 1) * size),
        );
        expect(certainAfterAsking(texts, slices)).toEqual(certainAfterAsking(texts, [order.toSorted()]));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('findMatches with hostile pages', () => {
  test('takes any string, from any earlier evidence', () => {
    const anyString = fc.string({ unit: 'binary', maxLength: 30 });
    const evidence = fc.record({
      seen: fc.array(anyString, { maxLength: 5 }),
      spelledOut: fc.dictionary(
        fc.oneof(anyString, pick('MS', 'CT', '__proto__', 'constructor')),
        fc.option(anyString),
        {
          maxKeys: 5,
        },
      ),
    });
    const signs = pick(
      '(MS)',
      '(',
      ')',
      '“',
      '@',
      '.',
      '://',
      'MS',
      'CT',
      'ataxia',
      '’s',
      '\ud83e',
      '\udde0',
      '\u0301',
      '\u00ad',
    );
    const hostile = fc.array(fc.oneof(anyString, signs), { maxLength: 15 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.array(hostile, { maxLength: 3 }),
        evidence,
        fc.option(fc.nat(9), { nil: undefined }),
        (texts, before, nearby) => {
          const answer = findMatches(
            index,
            texts.map((text) => ({ text, nearby })),
            before,
          );
          for (const { block, start, end } of [...answer.matches, ...answer.withheld]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(texts[block]?.length ?? -1);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('keeps the evidence within 4 kB while a page goes on and on', () => {
    const many: EntryForms[] = Array.from({ length: 400 }, (_, at) => {
      const letters = String.fromCharCode(65 + (at % 26), 65 + Math.floor(at / 26));
      return {
        id: `entry-with-a-long-name-€-${at}`,
        forms: [{ text: `quiet zebra word${at}` }, { text: `QZ${letters}`, case: 'exact', ambiguous: true }],
      };
    });
    const large = loadIndex(buildIndex(many));
    const slice = fc.array(fc.tuple(fc.nat(399), fc.boolean()), { minLength: 50, maxLength: 80 });
    fc.assert(
      fc.property(fc.array(slice, { minLength: 4, maxLength: 6 }), (slices) => {
        let evidence: Evidence = NO_EVIDENCE;
        for (const numbers of slices) {
          const text = numbers
            .map(
              ([at, own]) =>
                `${own ? `quiet zebra word${at}` : 'quick zoo yard'} (${many[at]?.forms[1]?.text})`,
            )
            .join('. ');
          ({ evidence } = findMatches(large, [{ text }], evidence));
          expect(Buffer.byteLength(JSON.stringify(evidence))).toBeLessThanOrEqual(4096);
        }
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ['letters', 'x'],
    ['capitals', 'É'],
    ['Greek', 'α'],
    ['accents', '\u0308'],
    ['soft hyphens', '\u00ad'],
    ['mathematical letters', '𝐱'],
    ['ligatures', 'ﬃ'],
    ['half surrogates', '\udc00'],
  ])('reads a megabyte of %s and what stands behind', (_what, unit) => {
    const text = `${unit.repeat(Math.ceil(1_000_000 / unit.length))} ataxia`;
    const last = certainMatches(index, text).at(-1);
    expect(last).toEqual({ start: text.length - 6, end: text.length, ids: ['ataxia'] });
  });
});
