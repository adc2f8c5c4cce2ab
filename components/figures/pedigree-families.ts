import type { Pedigree } from '../../glossary/pedigree.ts';

/** Whether a person is well, carries a change without falling ill, or is ill. */
export type Health = 'well' | 'carrier' | 'ill';

/** Father and mother, then two sons and two daughters in turn: as many of each as there are on average. */
export interface Family {
  /** Whose change it is, where that matters. */
  from?: 'pedigree.fromFather' | 'pedigree.fromMother';
  parents: readonly [Health, Health];
  children: readonly [Health, Health, Health, Health];
}

/** The families that show a pattern, and its words. */
export const FAMILIES: Record<Pedigree, { name: PatternName; families: readonly Family[] }> = {
  dominant: {
    name: 'pedigree.dominant',
    families: [{ parents: ['ill', 'well'], children: ['ill', 'ill', 'well', 'well'] }],
  },
  recessive: {
    name: 'pedigree.recessive',
    families: [{ parents: ['carrier', 'carrier'], children: ['ill', 'carrier', 'carrier', 'well'] }],
  },
  'X-linked recessive': {
    name: 'pedigree.xLinked',
    families: [{ parents: ['well', 'carrier'], children: ['ill', 'carrier', 'well', 'well'] }],
  },
  mitochondrial: {
    name: 'pedigree.mitochondrial',
    families: [
      { from: 'pedigree.fromMother', parents: ['well', 'ill'], children: ['ill', 'ill', 'ill', 'ill'] },
      { from: 'pedigree.fromFather', parents: ['ill', 'well'], children: ['well', 'well', 'well', 'well'] },
    ],
  },
  imprinted: {
    name: 'pedigree.imprinted',
    families: [
      { from: 'pedigree.fromFather', parents: ['carrier', 'well'], children: ['ill', 'ill', 'well', 'well'] },
      {
        from: 'pedigree.fromMother',
        parents: ['well', 'carrier'],
        children: ['carrier', 'carrier', 'well', 'well'],
      },
    ],
  },
};

type PatternName =
  | 'pedigree.dominant'
  | 'pedigree.recessive'
  | 'pedigree.xLinked'
  | 'pedigree.mitochondrial'
  | 'pedigree.imprinted';
