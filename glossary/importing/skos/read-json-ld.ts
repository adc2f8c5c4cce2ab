import * as v from 'valibot';
import { JsonSplitter, type JsonValue } from '../json/json-splitter.ts';
import type { Pass, SourceReader } from '../source/source-reader.ts';
import { JsonLdContext, type KeyDefinition } from './json-ld-context.ts';
import { type Literal, RDF, type Resource, type TripleHandler } from './triple.ts';

const NODE = v.record(v.string(), v.unknown());

type Node = v.InferOutput<typeof NODE>;

const nodeOf = (value: unknown): Node | undefined => {
  const { success, output } = v.safeParse(NODE, value);
  return success && !Array.isArray(value) ? output : undefined;
};

/** Reads JSON-LD whose context stands in the document: a node, an array of nodes, or a `@graph`. Throws an ImportError for others. */
export async function readJsonLd(reader: SourceReader, pass: Pass, handler: TripleHandler): Promise<void> {
  const context = new JsonLdContext();
  // The context may come after the nodes that it explains.
  await splitJson(reader.text({ index: 2 * pass.index, of: 2 * pass.of }), ({ path, value }) => {
    if (path[0] === '@context') context.add(value);
    if (path[0] === '*') context.add(nodeOf(value)?.['@context']);
  });
  const nodes = new NodeReader(context, handler);
  const single: Node = {};
  let line: number | undefined;
  await splitJson(reader.text({ index: 2 * pass.index + 1, of: 2 * pass.of }), (part) => {
    const [first = '', second] = part.path;
    if (first === '*' || second === '*') nodes.read(part.value, part.line);
    else if (first !== '@context') {
      single[first] = part.value;
      line ??= part.line;
    }
  });
  nodes.read(single, line);
}

async function splitJson(chunks: AsyncIterable<string>, onValue: (value: JsonValue) => void): Promise<void> {
  const splitter = new JsonSplitter(['@graph/*', 'graph/*', '*'], onValue);
  for await (const chunk of chunks) splitter.write(chunk);
  splitter.end();
}

/** States what nodes say. */
class NodeReader {
  readonly #context: JsonLdContext;
  readonly #handler: TripleHandler;
  #blankNodes = 0;

  constructor(context: JsonLdContext, handler: TripleHandler) {
    this.#context = context;
    this.#handler = handler;
  }

  /** Reads a node and those inside it; returns its name. What is no node is passed over. */
  read(value: unknown, line: number | undefined): Resource | undefined {
    const node = nodeOf(value);
    if (!node) return undefined;
    const entries = Object.entries(node);
    const id = entries.find(([key]) => this.#context.isKeyword(key, '@id'))?.[1];
    // No name in a file begins so.
    const subject = typeof id === 'string' ? this.#context.resolve(id) : `_:#${this.#blankNodes++}`;
    for (const [key, values] of entries) {
      for (const item of [values].flat()) this.#readValue(subject, key, item, line);
    }
    return subject;
  }

  #readValue(subject: Resource, key: string, value: unknown, line: number | undefined): void {
    if (this.#context.isKeyword(key, '@type')) {
      if (typeof value !== 'string') return;
      const object = this.#context.expand(value);
      this.#handler.onTriple({ subject, predicate: `${RDF}type`, object }, line);
      return;
    }
    if (this.#context.isKeyword(key, '@graph')) this.read(value, line);
    const definition = this.#context.keyOf(key);
    if (!definition) return;
    for (const object of this.#objectsOf(value, definition, line)) {
      this.#handler.onTriple({ subject, predicate: definition.iri, object }, line);
    }
  }

  #objectsOf(value: unknown, key: KeyDefinition, line: number | undefined): (Resource | Literal)[] {
    if (typeof value === 'string') {
      return [key.isAddress ? this.#context.resolve(value) : this.#textOf(value, key.language)];
    }
    if (typeof value === 'number' || typeof value === 'boolean') return [{ text: String(value) }];
    const node = nodeOf(value);
    if (!node) return [];
    if (key.isLanguageMap)
      return Object.entries(node).flatMap(([language, texts]) => textsIn(language, texts));
    const entry = (keyword: '@value' | '@language'): unknown =>
      Object.entries(node).find(([name]) => this.#context.isKeyword(name, keyword))?.[1];
    const text = entry('@value');
    const language = entry('@language');
    if (text !== undefined)
      return [literal(String(text), typeof language === 'string' ? language : undefined)];
    const resource = this.read(node, line);
    return resource === undefined ? [] : [resource];
  }

  #textOf(text: string, language: string | null | undefined): Literal {
    return literal(text, (language === undefined ? this.#context.language : language) ?? undefined);
  }
}

const literal = (text: string, language: string | undefined): Literal => ({
  text,
  ...(language !== undefined && { language }),
});

const textsIn = (language: string, texts: unknown): Literal[] =>
  [texts]
    .flat()
    .filter((text) => typeof text === 'string')
    .map((text) => literal(text, language === '@none' ? undefined : language));
