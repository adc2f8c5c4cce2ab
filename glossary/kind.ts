/** The kinds of entry, in the order in which they are listed. */
export const KINDS = [
  'phenomenon',
  'syndrome',
  'cause',
  'gene',
  'anatomy',
  'physiology',
  'test',
  'treatment',
  'concept',
] as const;

export type Kind = (typeof KINDS)[number];
