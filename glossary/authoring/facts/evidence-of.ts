import type { CompiledEntry } from '../../compiled-entry.ts';
import type { Entry } from '../compiling/entry-file.ts';
import type { Reference } from '../compiling/reference-schema.ts';

/**
 * How many of an entry's references were read as full texts and as abstracts, and the year of the newest of them.
 * Returns `undefined` when nothing was read, and no year when none of those has a date.
 */
export function evidenceOf(
  cited: Entry['references'],
  references: ReadonlyMap<string, Pick<Reference, 'issued'>>,
): CompiledEntry['evidence'] {
  const texts = cited.filter(({ basis }) => basis === 'text');
  const abstracts = cited.filter(({ basis }) => basis === 'abstract');
  const read = [...texts, ...abstracts];
  if (read.length === 0) return undefined;
  const years = read.flatMap(({ id }) => references.get(id)?.issued?.['date-parts'][0][0] ?? []);
  return {
    texts: texts.length,
    abstracts: abstracts.length,
    ...(years.length > 0 && { newest: Math.max(...years) }),
  };
}
