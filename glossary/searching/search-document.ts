import type { Kind } from '../kind.ts';
export interface SearchDocument {
  id: string;
  term: string;
  kind: Kind;
  forms: string[];
  codes: string[];
  summary: string;
}
