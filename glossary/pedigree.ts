/** How a change of a gene passes through a family; `imprinted`: it does harm when it comes from the father. */
export const PEDIGREES = [
  'dominant',
  'recessive',
  'X-linked recessive',
  'mitochondrial',
  'imprinted',
] as const;

export type Pedigree = (typeof PEDIGREES)[number];
