import { expect, test } from 'vitest';
import { referenceLinks } from '../../../glossary/authoring/compiling/external-links.ts';
import type { Reference } from '../../../glossary/authoring/compiling/reference-schema.ts';

const base: Reference = { id: 'x', type: 'article-journal', status: 'verified', title: 'X' };

test.each<[name: string, parts: Partial<Reference>, urls: string[]]>([
  ['nothing, where there is no address', {}, []],
  [
    'a DOI first',
    { PMID: '10377929', DOI: '10.4065/74.6.565' },
    ['https://doi.org/10.4065/74.6.565', 'https://pubmed.ncbi.nlm.nih.gov/10377929/'],
  ],
  [
    'a DOI with brackets',
    { DOI: '10.1016/S1474-4422(04)00880-4' },
    ['https://doi.org/10.1016/S1474-4422(04)00880-4'],
  ],
  [
    'a DOI whose signs would end an address',
    { DOI: '10.1002/a<1::b#2?c' },
    ['https://doi.org/10.1002/a%3C1%3A%3Ab%232%3Fc'],
  ],
  ['PubMed Central', { PMCID: 'PMC5575623' }, ['https://pmc.ncbi.nlm.nih.gov/articles/PMC5575623/']],
  [
    'a page once',
    { PMID: '1', URL: 'https://pubmed.ncbi.nlm.nih.gov/1/' },
    ['https://pubmed.ncbi.nlm.nih.gov/1/'],
  ],
])('%s', (_name, parts, urls) => {
  expect(referenceLinks({ ...base, ...parts }).map(({ url }) => url)).toEqual(urls);
});
