// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { ImportArea } from '../../../components/options/glossaries/importing/import-area.tsx';
import type { ImportState } from '../../../components/options/glossaries/importing/import-state.ts';
import type { ImportPreview, NoiseChoice } from '../../../entrypoints/glossaries/import-preview.ts';
import type { ImportProblem } from '../../../glossary/importing/import-entry.ts';
import { FAILURE_CODES } from '../../../glossary/importing/problem-codes.ts';
import { importPreview } from './glossary-fixtures.ts';
import { draw, field, named, press, submit, textOf, write } from './rendered.tsx';

afterEach(() => render(null, document.body));

/** Draws an import at this state, and returns what the user decides there. */
function drawImport(state: ImportState): unknown[] {
  const done: unknown[] = [];
  draw(
    <ImportArea
      control={{
        state,
        choose: (files, replaces) => done.push(['choose', files.length, replaces]),
        setTable: (table) => done.push(table),
        start: (choices) => done.push(['start', choices]),
        cancel: () => done.push('cancel'),
        saveReport: (text) => done.push(text),
      }}
    />,
  );
  return done;
}

const drawPreview = (
  changes: Partial<ImportPreview>,
  others: {
    isStale?: boolean;
    replaces?: { title: string; noise?: Record<string, NoiseChoice>; language?: string };
  } = {},
) =>
  drawImport({
    step: 'preview',
    fileName: 'ward.csv',
    preview: importPreview(changes),
    isStale: false,
    ...others,
  });

describe('the preview of an import', () => {
  test('says what was found in numbers and languages, and what the file says of itself', () => {
    drawPreview({
      entries: 12_400,
      metadata: { license: 'CC BY 4.0', version: '2' },
      languages: [
        { language: 'en', terms: 9000 },
        { language: 'zu', terms: 30 },
      ],
    });
    for (const text of [
      'What ward.csv holds',
      'FormatCSV',
      'Entries12,400',
      'LanguagesEnglish (9,000) and Zulu (30)',
      'LicenseCC BY 4.0',
      'NBMNil by mouth.',
      'Nothing in the file had to be left out.',
    ])
      expect(textOf()).toContain(text);
  });

  test('offers the title of the file, else its name, and imports under what the user makes of it', async () => {
    const done = drawPreview({});
    expect(field('Name of the glossary').value).toBe('ward');
    write('Name of the glossary', ' Ward 3 ');
    await submit('Name of the glossary');
    expect(done).toEqual([['start', { title: 'Ward 3', language: 'en', noise: {} }]]);
  });

  test('imports nothing without a name, without an entry, or before the numbers are right', async () => {
    const done = drawPreview({ entries: 0 });
    await submit('Name of the glossary');
    expect(textOf()).toContain('Say above which column holds the terms.');
    done.push(...drawPreview({}, { isStale: true }));
    await submit('Name of the glossary');
    done.push(...drawPreview({}));
    write('Name of the glossary', ' ');
    await submit('Name of the glossary');
    expect(done).toEqual([]);
  });

  test('asks for the language of terms for which the file names none, and guesses it', async () => {
    const done = drawPreview({ languages: [], language: 'de' });
    expect(field('Language of its terms').value).toBe('de');
    write('Language of its terms', 'nl');
    await submit('Name of the glossary');
    expect(done).toEqual([['start', { title: 'ward', language: 'nl', noise: {} }]]);
  });

  test('says which glossary it takes the place of', () => {
    drawPreview({}, { replaces: { title: 'Ward 3' } });
    expect(field('Name of the glossary').value).toBe('Ward 3');
    expect(named('Put it in the place of “Ward 3”')).toBeTruthy();
  });

  test('offers again what was chosen for the glossary that it takes the place of', async () => {
    const noisy = [{ text: 'left', rank: 300, usual: 'beside' as const }];
    const done = drawPreview(
      { noisy, noisyCount: 1, languages: [], language: 'en' },
      { replaces: { title: 'Ward 3', language: 'nl', noise: { left: 'never' } } },
    );
    press('Choose word by word');
    expect(field('left').value).toBe('never');
    await submit('Name of the glossary');
    expect(done).toEqual([['start', { title: 'Ward 3', language: 'nl', noise: { left: 'never' } }]]);
  });

  test('has the columns of a table told apart beside its first rows', () => {
    const done = drawPreview({
      table: {
        columns: [{ role: 'term', header: 'Abbr' }, { role: 'note' }],
        hasHeader: true,
        delimiter: ',',
        rows: [['NBM', 'Nil by mouth.']],
      },
    });
    expect(textOf()).toContain('Nil by mouth.');
    write('What “Column 2” holds', 'definition');
    press('The first row names the columns');
    const columns = [{ role: 'term', header: 'Abbr' }, { role: 'definition' }];
    expect(done).toEqual([
      { columns, hasHeader: true, delimiter: ',' },
      { columns: [{ role: 'term' }, { role: 'note' }], hasHeader: false, delimiter: ',' },
    ]);
  });

  test('groups what is left out, names the first ten lines of each sort, and saves all as a file', () => {
    const problems = Array.from(
      { length: 224 },
      (_, index): ImportProblem => ({ code: 'no-term', line: index + 2 }),
    );
    problems.push({ code: 'unsafe-link', line: 9, values: { link: 'javascript:alert(1)' } });
    const done = drawPreview({ problems, problemCount: 3000 });
    expect(textOf()).toContain('224 entries have no term and are left out.line 2line 3');
    expect(textOf()).toContain('line 11and 214 more');
    expect(textOf()).toContain(
      '1 link leads to no website and is left out; its text stays.line 9: “javascript:alert(1)”',
    );
    expect(textOf()).toContain('These are the first 225 of 3,000.');
    press('Save the whole list');
    expect(String(done[0]).split('\n')).toHaveLength(229);
    expect(done[0]).toContain('  line 225\n');
  });

  test('has everyday words matched as the user says, all at once or one by one', async () => {
    const done = drawPreview({
      noisy: [
        { text: 'hand', rank: 200, usual: 'beside' },
        { text: 'constructor', rank: 9000, usual: 'beside' },
      ],
      noisyCount: 5,
    });
    expect(textOf()).toContain('5 everyday words among its terms');
    expect(textOf()).toContain('3 rarer ones are marked beside other terms only.');
    write('Mark them', 'never');
    press('Choose word by word');
    write('hand', 'always');
    await submit('Name of the glossary');
    expect(done).toEqual([
      ['start', { title: 'ward', language: 'en', noise: { hand: 'always', constructor: 'never' } }],
    ]);
  });

  test('is cancelled by one press', () => {
    const done = drawPreview({});
    press('Cancel');
    expect(done).toEqual(['cancel']);
  });
});

describe('an import', () => {
  test('says in numbers how far it has come, and can be cancelled', () => {
    const done = drawImport({
      step: 'importing',
      fileName: 'hpo.json',
      progress: { stage: 'reading', part: 0.05, bytes: 1_200_000, allBytes: 22_000_000, entries: 12_400 },
    });
    expect(textOf()).toContain('Reading hpo.json …1.2 MB of 22 MB · 12,400 entries');
    press('Cancel');
    expect(done).toEqual(['cancel']);
  });

  test('says how much of a file that is read is prepared', () => {
    drawImport({
      step: 'importing',
      fileName: 'hpo.json',
      progress: {
        stage: 'compiling',
        part: 0.432,
        bytes: 22_000_000,
        allBytes: 22_000_000,
        entries: 250_000,
      },
    });
    expect(textOf()).toContain('Preparing the terms of hpo.json …43.2% · 250,000 entries');
    expect(document.querySelector('progress')?.value).toBe(0.432);
  });

  test('ends with what came in, and the focus there', () => {
    drawImport({ step: 'reading', fileName: 'ward.csv' });
    drawImport({ step: 'done', row: { title: 'Ward 3', entries: 1 }, gone: 0 });
    expect(textOf(document.activeElement ?? undefined)).toContain('“Ward 3” is imported, with 1 entry.');
  });

  test('tells of changed entries that are in the file no more', () => {
    drawImport({ step: 'done', row: { title: 'Ward 3', entries: 1 }, gone: 2 });
    expect(textOf()).toContain(
      '2 entries that you had changed are not in the file any more. What you wrote is kept',
    );
  });

  test('that fails says what, where and what to do', () => {
    drawImport({
      step: 'failed',
      fileName: 'terms.tbx',
      failure: { code: 'malformed', line: 12, column: 4, values: { detail: 'unexpected close tag.' } },
    });
    expect(textOf()).toContain(
      'terms.tbx was not imported. Nothing was changed.At line 12, column 4: The file breaks the rules of its format: unexpected close tag. Mend it there, or export it again where it comes from.',
    );
  });

  test.each(FAILURE_CODES)('that fails as "%s" has words for it', (code) => {
    drawImport({ step: 'failed', fileName: 'a.csv', failure: { code } });
    expect(textOf()).not.toContain('no words for');
    expect(textOf()).not.toContain('undefined');
  });

  test('that fails as a later version of a reader says still shows why', () => {
    drawImport({ step: 'failed', fileName: 'a.csv', failure: { code: 'toString' } });
    expect(textOf()).toContain('no words for (toString)');
  });
});
