// What is used of n3, whose published types need those of Node.
declare module 'n3' {
  /** Makes the terms that the parser hands over; theirs to choose. */
  interface TermFactory<Term> {
    namedNode(iri: string): Term;
    /** Without a name: one of its own. */
    blankNode(name?: string): Term;
    literal(value: string, languageOrType?: string | Term | { language: string }): Term;
    variable(name: string): Term;
    defaultGraph(): Term;
    quad(subject: Term, predicate: Term, object: Term): { subject: Term; predicate: Term; object: Term };
  }

  interface TextStream {
    on(event: 'data', listener: (text: string) => void): void;
    on(event: 'end' | 'error', listener: () => void): void;
  }

  export interface ParseError extends Error {
    /** Places within lines count from 0. `token` is what is wrong; it is missing where that is no token at all. */
    context?: {
      line: number;
      token?: { start: number };
      previousToken?: { line: number; end: number };
    };
  }

  export class Parser<Term> {
    constructor(options: { format?: string; factory: TermFactory<Term>; blankNodePrefix: string });
    parse(
      stream: TextStream,
      onQuad: (
        error: ParseError | null,
        quad?: { subject: Term; predicate: Term; object: Term } | null,
      ) => void,
    ): void;
  }
}
