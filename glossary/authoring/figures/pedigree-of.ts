import type { Pedigree } from '../../pedigree.ts';
import type { Entry } from '../compiling/entry-file.ts';

/** What `inheritance` says where it is always so: words such as "mostly" would make a drawing of it untrue. */
const ALWAYS = new Map<string, Pedigree>([
  ['autosomal dominant', 'dominant'],
  ['autosomal recessive', 'recessive'],
  ['X-linked recessive', 'X-linked recessive'],
  ['mitochondrial, from the mother', 'mitochondrial'],
]);

/** What is drawn of an entry's inheritance; `undefined` where it says nothing of it, or more than one thing. */
export function pedigreeOf({ pedigree, facts }: Pick<Entry, 'pedigree' | 'facts'>): Entry['pedigree'] {
  const { text = '', reference = [] } = facts.inheritance ?? {};
  const pattern = ALWAYS.get(text);
  return pedigree ?? (pattern && { pattern, reference });
}
