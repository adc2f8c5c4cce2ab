import type { CompiledEntry, EntryOutline } from '../../compiled-entry.ts';

/** The place of each entry among the others and in the nervous system, by its id, of entries that have any. */
export const outlineOf = (
  entries: readonly CompiledEntry[],
): Record<string, Partial<Pick<EntryOutline, 'broader' | 'origin'>>> =>
  Object.fromEntries(
    entries.flatMap(({ id, broader, origin }) => {
      const place = {
        ...(broader.length > 0 && { broader: broader.map((wider) => wider.id) }),
        ...(origin && { origin: origin.levels }),
      };
      return Object.keys(place).length > 0 ? [[id, place]] : [];
    }),
  );
