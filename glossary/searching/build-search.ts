import type { SearchDocument } from './search-document.ts';
export function buildSearch(d: readonly SearchDocument[]): string {
  return JSON.stringify(d);
}
