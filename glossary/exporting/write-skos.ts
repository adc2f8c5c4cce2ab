import type { ImportEntry, ImportMetadata } from '../importing/import-entry.ts';
import { addressOfId } from '../importing/skos/own-address.ts';
import { fieldOfText } from '../importing/text/html-of.ts';
import type { Entries } from './entries.ts';

const PREFIXES = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
`;

/** A SKOS vocabulary in Turtle. SKOS has no terms to avoid: they go out as other labels. */
export async function* writeSkos(entries: Entries, metadata: ImportMetadata): AsyncGenerator<string> {
  yield PREFIXES;
  const about = [
    statement('dct:title', metadata.title),
    statement('dct:language', metadata.language),
    statement('owl:versionInfo', metadata.version),
    statement('dct:license', metadata.license),
  ].flat();
  yield `\n<${addressOfId(metadata.source ?? '')}> a skos:ConceptScheme${about.join('')} .\n`;
  for await (const entry of entries) yield concept(entry);
}

function concept(entry: ImportEntry): string {
  const { id, definitions, notes, references, codes, broader, related } = entry;
  const lines = [
    ...labels(entry),
    ...definitions.map(({ text, language }) => statement('skos:definition', fieldOfText(text), language)),
    ...notes.map(({ text, language }) => statement('skos:note', fieldOfText(text), language)),
    ...references.map(({ text, url }) =>
      statement('dct:source', url === undefined || url === text ? text : `${text} <${url}>`),
    ),
    ...codes.map(({ registry, code }) => statement('skos:notation', `${registry}:${code}`)),
    ...broader.map((other) => [` ;\n  skos:broader <${addressOfId(other)}>`]),
    ...related.map((other) => [` ;\n  skos:related <${addressOfId(other)}>`]),
  ].flat();
  return `\n${id === undefined ? '[]' : `<${addressOfId(id)}>`} a skos:Concept${lines.join('')} .\n`;
}

/** SKOS allows one preferred label a language (S14). */
function labels({ terms }: ImportEntry): string[][] {
  const named = new Set<string | undefined>();
  return terms.map(({ text, role, language }) => {
    const isPreferred = role === 'preferred' && !named.has(language);
    if (isPreferred) named.add(language);
    const other = role === 'hidden' ? 'skos:hiddenLabel' : 'skos:altLabel';
    return statement(isPreferred ? 'skos:prefLabel' : other, text, language);
  });
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
]);

function statement(predicate: string, text: string | undefined, language?: string): string[] {
  if (text === undefined) return [];
  const escaped = text.replace(/["\\\n\r]/g, (character) => ESCAPES.get(character) ?? character);
  return [` ;\n  ${predicate} "${escaped}"${language === undefined ? '' : `@${language}`}`];
}
