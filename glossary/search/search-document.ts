import type { Kind } from '../kind.ts';

/** What readers may find one entry by. */
export interface SearchDocument {
  id: string;
  term: string;
  kind: Kind;
  /** Its other forms, as written. */
  forms: string[];
  /** Its codes in registries, as written: "HP:0001336". */
  codes: string[];
  summary: string;
}
