/** How a registry is named before its codes, with the name that search compares. */
const REGISTRIES: readonly (readonly [written: string, compared: string])[] = [
  ['hpo?', 'hpo'],
  ['mondo', 'mondo'],
  ['doid', 'doid'],
  ['orphanet|orpha|ordo', 'orpha'],
  ['mesh', 'mesh'],
  // A phenotypic series has numbers of its own: "OMIMPS:254780", "PS254780".
  ['(?:o?mim)?[\\s:]*ps', 'omimps'],
  ['o?mim', 'omim'],
  ['icd[\\s-]*10(?:-?cm|-?who)?', 'icd10'],
];

const NAMED = REGISTRIES.map(([written]) => `(${written})[\\s:#_.-]*(?=[a-z]?\\d)`).join('|');
/** A registry's name before a digit; a code of ICD-10 with its dot. */
const WRITTEN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${NAMED})(?<number>[a-z]?\\d+(?:\\.\\d+)?)|(?<icd>[a-z]\\d\\d\\.\\d+))(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A code in a text: how search compares the parts of it, each with its place in UTF-16 code units. */
export interface WrittenCode {
  start: number;
  end: number;
  parts: { folded: string; start: number; end: number }[];
}

/**
 * The codes of registries in a text, in any usual writing: "HP:0001336", "hpo 0001336", "MIM:254780", "ICD-10 G25.3",
 * "G25.3". A bare number is no code: it may be anything, and as a word it meets the same part.
 */
export function findCodes(text: string): WrittenCode[] {
  return Array.from(text.matchAll(WRITTEN), (found) => {
    const { number, icd = '' } = found.groups ?? {};
    const end = found.index + found[0].length;
    const written = number ?? icd;
    const start = end - written.length;
    const part = { folded: written.replace('.', '').toLowerCase(), start, end };
    const names = found.slice(1, 1 + REGISTRIES.length);
    const named = names.flatMap((name, at) =>
      name === undefined
        ? []
        : [{ folded: REGISTRIES[at]![1], start: found.index, end: found.index + name.length }],
    );
    return { start: found.index, end, parts: [...named, part] };
  });
}

const COMPARED: ReadonlySet<string> = new Set(REGISTRIES.map(([, compared]) => compared));

/** Whether a folded word is the name of a registry. */
export function isRegistry(word: string): boolean {
  return COMPARED.has(word);
}
