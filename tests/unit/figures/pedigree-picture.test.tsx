import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { FAMILIES } from '../../../components/figures/pedigree-families.ts';
import { PedigreePicture } from '../../../components/figures/pedigree-picture.tsx';
import { TextProvider } from '../../../components/text.tsx';
import { pedigreeOf } from '../../../glossary/authoring/figures/pedigree-of.ts';
import { PEDIGREES } from '../../../glossary/pedigree.ts';
import { english } from '../components/english.ts';
import { myoclonus } from '../components/fixtures/entries.ts';

const factOf = (text: string) => ({ inheritance: { text, reference: ['read'] } });

describe('what is drawn of inheritance', () => {
  test.each([
    ['autosomal dominant', 'dominant'],
    ['autosomal recessive', 'recessive'],
    ['X-linked recessive', 'X-linked recessive'],
    ['mitochondrial, from the mother', 'mitochondrial'],
  ])('follows from the fact "%s"', (text, pattern) => {
    expect(pedigreeOf({ facts: factOf(text) })).toEqual({ pattern, reference: ['read'] });
  });

  test.each([
    'mostly autosomal recessive',
    'autosomal dominant; new in two thirds of people',
    'X-linked',
    'constructor',
  ])('is nothing where the fact says "%s"', (text) => {
    expect(pedigreeOf({ facts: factOf(text) })).toBeUndefined();
  });

  test('is what the entry says apart from the fact', () => {
    const pedigree = { pattern: 'imprinted' as const, reference: ['other'] };
    expect(pedigreeOf({ pedigree, facts: factOf('autosomal dominant') })).toBe(pedigree);
    expect(pedigreeOf({ facts: {} })).toBeUndefined();
  });
});

describe('the picture of a pedigree', () => {
  test.each(PEDIGREES)('of %s fills as many as are ill and as many halves as carry it', (pattern) => {
    const html = renderToString(
      <TextProvider value={english}>
        <PedigreePicture entry={{ ...myoclonus, pedigree: { pattern, sources: [2] } }} open />
      </TextProvider>,
    );
    const people = FAMILIES[pattern].families.flatMap(({ parents, children }) => [...parents, ...children]);
    const touched = people.filter((health) => health !== 'well');
    expect(html.match(/class="area lit"/g)).toHaveLength(touched.length);
    expect(html.match(/class="area( lit)?" d="M(-10-10|0-11A11 11 0 0 1 0 11 )/g)).toHaveLength(
      people.length,
    );
    expect(html).toContain(`aria-label="${english(FAMILIES[pattern].name)}"`);
    expect(html).toMatch(/source-marks.*>2</);
  });

  test.each<[pattern: keyof typeof FAMILIES, ill: number, carriers: number]>([
    ['dominant', 2, 0],
    ['recessive', 1, 2],
    ['X-linked recessive', 1, 1],
  ])('has of four children with %s inheritance as many as the words say', (pattern, ill, carriers) => {
    const children: string[] = FAMILIES[pattern].families.flatMap((family) => [...family.children]);
    const count = (health: string): number => children.filter((each) => each === health).length;
    expect([count('ill'), count('carrier')]).toEqual([ill, carriers]);
  });
});
