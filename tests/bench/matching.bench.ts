import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AhoCorasick from 'modern-ahocorasick';
import type { EntryForms } from '../../glossary/form.ts';
import { generateForms } from '../../glossary/forms/generate-forms.ts';
import { noContextRules } from '../../glossary/matching/context-rules/context-rules.ts';
import { findMedicalMatches } from '../../glossary/matching/context-rules/find-medical-matches.ts';
import { findMatches } from '../../glossary/matching/find-matches.ts';
import { buildIndex } from '../../glossary/matching/index/build-index.ts';
import type { MatchIndex } from '../../glossary/matching/index/match-index.ts';
import { loadIndex } from '../../glossary/matching/index/match-index.ts';
import type { BlockText, Evidence } from '../../glossary/matching/match.ts';
import { NO_EVIDENCE } from '../../glossary/matching/match.ts';
import { mergeMatches } from '../../glossary/own/merge-matches.ts';
import type { Bench, Result } from '../../scripts/bench/result.ts';
import { syntheticGlossary } from './made/synthetic-glossary.ts';
import { syntheticText } from './made/synthetic-text.ts';
import { median, medians } from './measures/measure.ts';
import { measureMarkJs } from './rivals/mark-js.ts';

const SIZES = [600, 20_000, 250_000] as const;
const TEXT_LENGTH = 500_000;
const SLICE = 64_000;
const RUNS = 21;

/** Finding forms in a long page, against the least that any finder must do and against other ways of doing it. */
export const bench: Bench = {
  title: `Matching: text of ${TEXT_LENGTH.toLocaleString('en')} characters`,
  async run() {
    const glossaries = SIZES.map((size) => syntheticGlossary(size));
    const [smallest = []] = glossaries;
    const text = syntheticText(smallest, TEXT_LENGTH);
    const buffers = glossaries.map((entries) => buildIndex(entries));
    return [
      ...speedResults(sliceBlocks(text), buffers),
      ...glossaries.flatMap((entries, at) =>
        indexResults(entries, buffers[at] ?? new ArrayBuffer(), SIZES[at] ?? 0),
      ),
      ...rivals(glossaries, text),
      ...(await measureMarkJs({ text, terms: writtenForms(smallest), ranges: pageRanges(smallest, text) })),
    ];
  },
};

/** The bare regex pass against `findMatches` with each index, in turns. */
function speedResults(slices: readonly BlockText[][], buffers: readonly ArrayBuffer[]): Result[] {
  const indexes = buffers.map(loadIndex);
  const [bundled, further] = indexes;
  const calls = [
    () => (bundled && further ? matchBoth(bundled, further, slices) : 0),
    () => countAllWords(slices),
    ...indexes.map((index) => () => matchPage(index, slices)),
  ];
  const [both = 1, limit = 1, ...times] = medians(RUNS, calls);
  const results: Result[] = [
    { name: `(a) bare regex pass that finds words: the limit`, value: limit, unit: 'ms' },
  ];
  times.forEach((time, at) => {
    const name = `findMatches, ${(SIZES[at] ?? 0).toLocaleString('en')} forms`;
    const count = indexes[at] ? matchPage(indexes[at], slices) : 0;
    results.push(
      { name: `${name}, ${count.toLocaleString('en')} matches`, value: time, unit: 'ms' },
      { name: `${name}, to the limit`, value: time / limit, unit: '×', atMost: 4 },
    );
  });
  const [small = 1, , large] = times;
  if (large !== undefined) {
    results.push({ name: '250,000 forms to 600 forms', value: large / small, unit: '×', atMost: 1.5 });
  }
  results.push(
    {
      name: "600 forms and 20,000 of the user's own beside them, to 600 forms alone",
      value: both / small,
      unit: '×',
      atMost: 2.5,
    },
    // Of one thread without pauses: its processor time.
    {
      name: "a further glossary: 20,000 forms of the user's own",
      value: both - small,
      unit: 'ms',
      atMost: 30,
    },
    { name: 'a further glossary, to the limit', value: (both - small) / limit, unit: '×' },
  );
  return results;
}

/** Matches a page by the bundled glossary and by one of the user's own, and merges what they find. */
function matchBoth(bundled: MatchIndex, own: MatchIndex, slices: readonly (readonly BlockText[])[]): number {
  let evidence = NO_EVIDENCE;
  let ownEvidence = NO_EVIDENCE;
  let count = 0;
  for (const blocks of slices) {
    const found = findMedicalMatches(bundled, blocks, evidence);
    const further = findMatches(own, blocks, ownEvidence, noContextRules);
    evidence = found.evidence;
    ownEvidence = further.evidence;
    count += mergeMatches([found.matches, further.matches]).length;
  }
  return count;
}

/**
 * Paragraphs as blocks, in slices of at most 64,000 code units, as a page hands them over: as messages, so that each
 * text is a string of its own and not a view of a longer one.
 */
function sliceBlocks(text: string): BlockText[][] {
  const slices: BlockText[][] = [[]];
  let length = 0;
  for (const paragraph of text.split('\n\n')) {
    if (length + paragraph.length > SLICE) {
      slices.push([]);
      length = 0;
    }
    length += paragraph.length;
    slices.at(-1)?.push({ text: paragraph });
  }
  return structuredClone(slices);
}

function countAllWords(slices: readonly BlockText[][]): number {
  let count = 0;
  for (const { text } of slices.flat()) {
    const word = /[\p{L}\p{M}\p{N}_]+/gu;
    while (word.test(text)) count++;
  }
  return count;
}

function matchPage(index: MatchIndex, slices: readonly BlockText[][]): number {
  let evidence: Evidence = NO_EVIDENCE;
  let count = 0;
  for (const blocks of slices) {
    const answer = findMedicalMatches(index, blocks, evidence);
    evidence = answer.evidence;
    count += answer.matches.length;
  }
  return count;
}

const writtenForms = (entries: readonly EntryForms[]): string[] => [
  ...new Set(entries.flatMap(({ forms }) => forms.map((form) => form.text))),
];

function pageRanges(entries: readonly EntryForms[], text: string): { start: number; length: number }[] {
  const { matches } = findMedicalMatches(loadIndex(buildIndex(entries)), [{ text }], NO_EVIDENCE);
  return matches.map(({ start, end }) => ({ start, length: end - start }));
}

/** Forms are counted as authors write them; the index holds more than twice as many, with the variants of the rules. */
function indexResults(entries: readonly EntryForms[], buffer: ArrayBuffer, size: number): Result[] {
  const forms = size.toLocaleString('en');
  const variants = entries.flatMap((entry) => entry.forms.flatMap(generateForms)).length;
  const results: Result[] = [
    { name: `memory per form, ${forms} forms`, value: buffer.byteLength / size, unit: 'bytes', atMost: 60 },
    {
      name: `memory per variant, ${variants.toLocaleString('en')} variants`,
      value: buffer.byteLength / variants,
      unit: 'bytes',
    },
  ];
  if (size === 20_000) {
    const time = median(15, () => buildIndex(entries));
    results.push(
      {
        name: `building the index of ${forms} forms, median of warm runs`,
        value: time,
        unit: 'ms',
        atMost: 80,
      },
      { name: 'the same per 20,000 variants', value: (time / variants) * 20_000, unit: 'ms' },
    );
  }
  if (size > 600) {
    const goal = size === 20_000 ? 10 : 50;
    results.push({
      name: `loading the saved index of ${forms} forms`,
      value: loadTime(buffer),
      unit: 'ms',
      atMost: goal,
    });
  }
  return results;
}

/** Reading the file included, up to the first answer. */
function loadTime(buffer: ArrayBuffer): number {
  const file = join(tmpdir(), `neurogloss-bench-${process.pid}.bin`);
  writeFileSync(file, new Uint8Array(buffer));
  const time = median(15, () => {
    const bytes = readFileSync(file);
    const index = loadIndex(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    return findMedicalMatches(index, [{ text: 'myoclonus' }], NO_EVIDENCE);
  });
  rmSync(file);
  return time;
}

/** Other ways of finding the same forms; none of them folds, varies or weighs anything. */
function rivals(glossaries: readonly EntryForms[][], text: string): Result[] {
  return glossaries.slice(0, 2).flatMap((entries, at) => {
    const size = (SIZES[at] ?? 0).toLocaleString('en');
    const texts = [...new Set(writtenForms(entries).map((form) => form.toLowerCase()))];
    const lower = text.toLowerCase();
    const longestFirst = texts.toSorted((a, b) => b.length - a.length);
    const alternation = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
      'gu',
    );
    const automaton = new AhoCorasick(texts);
    const regexTime = median(3, () => lower.match(alternation)?.length);
    const automatonTime = median(3, () => automaton.search(lower).length);
    return [
      { name: `(c) one alternation regex, ${size} forms`, value: regexTime, unit: 'ms' as const },
      { name: `(d) modern-ahocorasick, ${size} forms`, value: automatonTime, unit: 'ms' as const },
    ];
  });
}
