import type { ImportMetadata } from '../import-entry.ts';
import type { ImportHandlers } from '../source/glossary-source.ts';
import type { Pass, SourceReader } from '../source/source-reader.ts';
import { ConceptAssembler } from './concept-assembler.ts';
import { readJsonLd } from './read-json-ld.ts';
import { readRdfXml } from './read-rdf-xml.ts';
import { readTurtle } from './read-turtle.ts';
import { SubjectIndex } from './subject-index.ts';
import type { TripleHandler } from './triple.ts';

/** The notations of RDF. */
export type Notation = 'turtle' | 'rdf-xml' | 'json-ld';

const READERS = {
  turtle: readTurtle,
  'rdf-xml': readRdfXml,
} as const;

/** Reads a SKOS vocabulary, in two passes: RDF may say anything of a concept anywhere in the file. */
export async function readSkos(
  reader: SourceReader,
  notation: Notation,
  handlers: ImportHandlers,
): Promise<ImportMetadata> {
  const read = (pass: Pass, handler: TripleHandler): Promise<void> =>
    notation === 'json-ld'
      ? readJsonLd(reader, pass, handler)
      : READERS[notation](reader.text(pass), handler);
  const index = new SubjectIndex();
  await read({ index: 0, of: 2 }, index);
  const concepts = new ConceptAssembler(index, handlers);
  await read({ index: 1, of: 2 }, concepts);
  concepts.end();
  return concepts.metadata;
}
