import { expect, test } from 'vitest';
import type { ImportChoices } from '../../../entrypoints/glossaries/import-preview.ts';
import { runPreview } from '../../../entrypoints/glossaries/importing/run-preview.ts';
import { parseCommonWords } from '../../../glossary/own/common-words.ts';

const preview = (file: File, choices: ImportChoices = {}) =>
  runPreview(file, choices, parseCommonWords('left\n'), () => {});

test('a dictionary of several files is read from all that were chosen with it', async () => {
  const place = new Uint8Array([0, 0, 0, 0, 0, 0, 0, 5]);
  const info = `StarDict's dict ifo file\nversion=2.4.2\nwordcount=1\nidxfilesize=20\nbookname=Ward\nsametypesequence=m\n`;
  const siblings = [new File(['waiting bay\0', place], 'ward.idx'), new File(['A bed'], 'ward.dict')];
  expect(await preview(new File([info], 'ward.ifo'))).toMatchObject({ failure: { code: 'missing-part' } });
  expect(await preview(new File([info], 'ward.ifo'), { siblings })).toMatchObject({
    format: 'stardict',
    entries: 1,
    examples: [{ term: 'waiting bay', definition: 'A bed' }],
  });
});

test('a table in which no column holds terms is shown, for the user to say which one does', async () => {
  const file = new File(['x1,x2\nward,skip round\n'], 'odd.csv');
  const columns = [{ role: 'ignored' as const }, { role: 'ignored' as const }];
  expect(await preview(file, { table: { columns, hasHeader: true, delimiter: ',' } })).toMatchObject({
    format: 'csv',
    entries: 0,
    table: { rows: [['ward', 'skip round']] },
  });
});
