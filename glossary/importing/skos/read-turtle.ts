import { type ParseError, Parser } from 'n3';
import { ImportError } from '../problem-codes.ts';
import { countLineFeeds } from '../source/text-encoding.ts';
import type { Literal, TripleHandler } from './triple.ts';

/** A term of RDF as the parser wants it, small: it makes one for each word of the file. */
interface Term {
  termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'Other';
  value: string;
  language?: string;
}

/** Reads Turtle, N-Triples, TriG and N-Quads. Throws an ImportError with the line of the first fault. */
export async function readTurtle(chunks: AsyncIterable<string>, handler: TripleHandler): Promise<void> {
  const parser = new Parser<Term>({ factory: termFactory(), blankNodePrefix: '_:' });
  let push: (text: string) => void = () => {};
  let end: () => void = () => {};
  const stream = {
    on(event: 'data' | 'end' | 'error', listener: (text: string) => void): void {
      if (event === 'data') push = listener;
      if (event === 'end') end = () => listener('');
    },
  };
  // Of the last line, when all has been read.
  let lastLine = Number.POSITIVE_INFINITY;
  let lineFeeds = 0;
  parser.parse(stream, (error, quad) => {
    if (error) throw malformed(error, lastLine);
    if (quad?.predicate.termType !== 'NamedNode') return;
    const { subject, predicate, object } = quad;
    if (subject.termType === 'Literal' || object.termType === 'Other') return;
    handler.onTriple(
      { subject: subject.value, predicate: predicate.value, object: objectOf(object) },
      undefined,
    );
  });
  for await (const chunk of chunks) {
    lineFeeds += countLineFeeds(chunk);
    push(chunk);
  }
  lastLine = lineFeeds + 1;
  end();
}

/** What is wrong in the last line at the end of the file is that it has not ended. */
function malformed({ message, context }: ParseError, lastLine: number): ImportError {
  const values = { format: 'Turtle', detail: message.replace(/ on line \d+\.$/, '') };
  if (!context) return new ImportError({ code: 'malformed', values });
  const { line, token, previousToken } = context;
  const code = line >= lastLine ? 'truncated' : 'malformed';
  // What is no token at all is somewhere behind the last one.
  const behind = previousToken?.line === line ? previousToken.end : 0;
  return new ImportError({ code, line, column: (token?.start ?? behind) + 1, values });
}

const objectOf = ({ termType, value, language }: Term): string | Literal => {
  if (termType !== 'Literal') return value;
  return language === undefined ? { text: value } : { text: value, language };
};

/** Blank nodes are numbered in their order, so that a second reading of the file names them alike. */
function termFactory() {
  let blankNodes = 0;
  const other = (value: string): Term => ({ termType: 'Other', value });
  return {
    namedNode: (value: string): Term => ({ termType: 'NamedNode', value }),
    // No name in a file begins so.
    blankNode: (name?: string): Term => ({
      termType: 'BlankNode',
      value: name === undefined ? `_:#${blankNodes++}` : `_:${name}`,
    }),
    literal: (value: string, type?: string | Term | { language: string }): Term => {
      if (typeof type === 'string') return { termType: 'Literal', value, language: type };
      const language = type && !('termType' in type) ? type.language : undefined;
      return { termType: 'Literal', value, ...(language !== undefined && { language }) };
    },
    variable: other,
    defaultGraph: () => other(''),
    quad: (subject: Term, predicate: Term, object: Term) => ({ subject, predicate, object }),
  };
}
