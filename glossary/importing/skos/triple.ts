/** A resource, by its address or, with `_:` before it, its name in this file alone. */
export type Resource = string;

/** A value of a statement: a text, with its language where it names one. */
export interface Literal {
  text: string;
  language?: string;
}

/** A statement of RDF. */
export interface Triple {
  subject: Resource;
  predicate: string;
  object: Resource | Literal;
}

/** Who is handed triples, in the order of the file. */
export interface TripleHandler {
  onTriple(triple: Triple, line: number | undefined): void;
}

export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
export const SKOS_XL = 'http://www.w3.org/2008/05/skos-xl#';
export const OWL = 'http://www.w3.org/2002/07/owl#';
export const DCT = 'http://purl.org/dc/terms/';
export const DC = 'http://purl.org/dc/elements/1.1/';
