import { expect, test } from 'vitest';
import type { Reference } from '../../../../glossary/authoring/compiling/reference-schema.ts';
import { formatCitations } from '../../../../scripts/glossary/format-citations.ts';

const ARTICLE: Reference = {
  ...{ id: 'someone2020', type: 'article-journal', status: 'verified', title: 'On jerks', PMID: '1' },
  author: [{ family: 'Someone', given: 'Ann' }],
  'container-title': 'Brain',
  issued: { 'date-parts': [[2020]] },
};

test.each<[name: string, parts: Partial<Reference>, text: string]>([
  ['all its authors', {}, 'Someone A. On jerks. Brain. 2020.'],
  ['only its first authors', { moreAuthors: true }, 'Someone A, et al. On jerks. Brain. 2020.'],
])('a work of which the record has %s', (_name, parts, text) => {
  expect(formatCitations([{ ...ARTICLE, ...parts }]).get('someone2020')?.text).toBe(text);
});
