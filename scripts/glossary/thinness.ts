import type { CompiledEntry } from '../../glossary/compiled-entry.ts';

/** What an entry still lacks. */
export function thinness(entry: CompiledEntry): string[] {
  const lacks: [boolean, string][] = [
    [entry.kind !== 'concept' && entry.sources.length === 0, 'no source that was read'],
    [entry.kind === 'syndrome' && entry.detail === undefined, 'no detail'],
    [entry.related.length === 0, 'no related entries'],
  ];
  return lacks.flatMap(([lacking, what]) => (lacking ? [what] : []));
}
