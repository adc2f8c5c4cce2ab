import { FACTS_OF_KIND } from '../../fact.ts';
import { type Entry, entryFile } from '../compiling/entry-file.ts';
import type { Problem } from '../compiling/problem.ts';
import { type Statement, statements } from './statements.ts';

/** Finds facts that do not fit the kind of their entry, and statements whose reference was not read. */
export function checkFacts(entries: readonly Entry[]): Problem[] {
  return entries.flatMap((entry) => [
    ...checkKind(entry),
    ...statements(entry).flatMap((statement) => checkRead(entry, statement)),
  ]);
}

function checkKind({ id, kind, facts, strength }: Entry): Problem[] {
  const file = entryFile(id);
  const fitting: readonly string[] = FACTS_OF_KIND[kind] ?? [];
  const problems = Object.keys(facts)
    .filter((name) => !fitting.includes(name))
    .map((name): Problem => {
      const message = `fits no ${kind}, only ${kindsWith(name).join(', ')}; remove it, or correct the kind`;
      return { file, field: `facts.${name}`, message };
    });
  if (strength.length > 0 && kind !== 'treatment') {
    const message = `fits no ${kind}, only treatment; remove it, or correct the kind`;
    problems.push({ file, field: 'strength', message });
  }
  return problems;
}

const kindsWith = (fact: string): string[] =>
  Object.entries(FACTS_OF_KIND)
    .filter(([, names]) => names.some((name) => name === fact))
    .map(([kind]) => kind);

function checkRead({ id, references }: Entry, { field, reference }: Statement): Problem[] {
  return reference.flatMap((name): Problem[] => {
    const basis = references.find((each) => each.id === name)?.basis;
    if (basis === 'text' || basis === 'abstract') return [];
    const message =
      basis === undefined
        ? `rests on "${name}", which is none of the entry's references; add it there, or correct the id`
        : `rests on "${name}", of which only the record was seen; read it, or leave this out`;
    return [{ file: entryFile(id), field: `${field}.reference`, message }];
  });
}
