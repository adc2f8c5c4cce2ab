import type { ImportProblem } from '../../../../glossary/importing/import-entry.ts';
import type { ProblemCode } from '../../../../glossary/importing/problem-codes.ts';
import { numberText } from '../../../locale-text.ts';
import type { Translate } from '../../../text.tsx';

/** What is said of all problems of one code. */
const TEXTS = {
  'no-term': 'problem.noTerm',
  'term-too-long': 'problem.termTooLong',
  'text-cut': 'problem.textCut',
  'too-many-terms': 'problem.tooManyTerms',
  'unsafe-link': 'problem.unsafeLink',
  'unknown-language': 'problem.unknownLanguage',
  'extra-cells': 'problem.extraCells',
  'continued-row': 'problem.continuedRow',
  'open-quote': 'problem.openQuote',
  'guessed-encoding': 'problem.guessedEncoding',
  'unreadable-line': 'problem.unreadableLine',
  'wrong-field': 'problem.wrongField',
  'unknown-field': 'problem.unknownField',
  obsolete: 'problem.obsolete',
  'part-left-out': 'problem.partLeftOut',
} as const satisfies Record<ProblemCode, string>;

/** Problems of one sort, in the order of the file. */
export interface ProblemGroup {
  code: ProblemCode;
  problems: readonly ImportProblem[];
}

/** The problems by code, the most frequent sort first. */
export function groupProblems(problems: readonly ImportProblem[]): ProblemGroup[] {
  return [...Map.groupBy(problems, ({ code }) => code)]
    .map(([code, problems]) => ({ code, problems }))
    .sort((one, other) => other.problems.length - one.problems.length);
}

/** What is wrong with a group and what was done about it: `12 entries have no term and are left out.` */
export function groupText(t: Translate, { code, problems }: ProblemGroup): string {
  return t(TEXTS[code], problems.length, [numberText(t, problems.length)]);
}

/** Values that say which one of its sort a problem is, the most telling first. */
const TELLING = ['link', 'language', 'encoding', 'name', 'id', 'detail'];

/** UTF-16 code units of a value: enough to find it in the file. */
const LONGEST_VALUE = 80;

/** Where one problem is, and what it is about: `line 12: “javascript:alert(1)”`. */
export function problemPlace(t: Translate, { line, column, field, values = {} }: ImportProblem): string {
  const place = placeText(t, line, column);
  const value = TELLING.map((name) => (Object.hasOwn(values, name) ? values[name] : undefined)).find(Boolean);
  const about = [field, value]
    .filter((text) => text !== undefined)
    .map((text) =>
      t('file.quoted', [text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text]),
    )
    .join(' ');
  return [place, about].filter((part) => part !== '').join(': ');
}

/** A place in a file; empty for formats without lines. */
export function placeText(t: Translate, line: number | undefined, column: number | undefined): string {
  if (line === undefined) return '';
  const inLine = numberText(t, line);
  return column === undefined
    ? t('importing.line', [inLine])
    : t('importing.lineAndColumn', [inLine, numberText(t, column)]);
}
