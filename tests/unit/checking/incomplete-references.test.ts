import { expect, test } from 'vitest';
import { incompleteReferences } from '../../../glossary/authoring/checking/incomplete-references.ts';
import type { Reference } from '../../../glossary/authoring/compiling/reference-schema.ts';

const ARTICLE: Reference = {
  ...{ id: 'someone2020', type: 'article-journal', status: 'verified', title: 'On jerks', PMID: '1' },
  author: [{ family: 'Someone' }],
  'container-title': 'Brain',
  issued: { 'date-parts': [[2020]] },
};

test.each<[name: string, parts: Partial<Reference>, lacks: string[]]>([
  ['one that has all', {}, []],
  ['one without authors', { author: undefined }, ['author']],
  ['one with only the first authors', { moreAuthors: true }, ['author']],
  [
    'one without year and journal',
    { issued: undefined, 'container-title': undefined },
    ['issued', 'container-title'],
  ],
  ['a web page', { type: 'webpage', author: undefined }, []],
])('journal articles that lack a field: %s', (_name, parts, lacks) => {
  const found = incompleteReferences([{ ...ARTICLE, ...parts }]);
  expect(found.flatMap((each) => each.lacks)).toEqual(lacks);
});
