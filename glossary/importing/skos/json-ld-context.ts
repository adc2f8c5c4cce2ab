import * as v from 'valibot';
import { ImportError } from '../problem-codes.ts';

const DEFINITION = v.union([
  v.string(),
  v.null(),
  v.object({
    '@id': v.optional(v.nullable(v.string())),
    '@type': v.optional(v.string()),
    '@language': v.optional(v.nullable(v.string())),
    '@container': v.optional(v.union([v.string(), v.array(v.string())])),
  }),
]);

/** How a context defines a key. */
export interface KeyDefinition {
  iri: string;
  /** Whether strings are addresses. */
  isAddress: boolean;
  /** The language of strings; null where they have none in spite of the context's. */
  language?: string | null;
  /** Whether its value is an object of texts by language. */
  isLanguageMap: boolean;
}

/** Contexts within contexts: prefixes of prefixes are no deeper. */
const DEEPEST = 5;

/** The context of a JSON-LD document (W3C, 2020), as far as vocabularies use it: one that stands in the document itself. */
export class JsonLdContext {
  language: string | undefined;
  readonly #definitions = new Map<string, v.InferOutput<typeof DEFINITION>>();
  #vocabulary = '';
  #base = '';

  /** Takes in what a `@context` says. Throws an ImportError for one that is somewhere on the web: none is fetched. */
  add(context: unknown): void {
    for (const part of [context].flat()) {
      if (typeof part === 'string') {
        throw new ImportError({ code: 'remote-context', values: { address: part.slice(0, 200) } });
      }
      const entries = v.safeParse(v.record(v.string(), v.unknown()), part);
      if (!entries.success) continue;
      for (const [key, value] of Object.entries(entries.output)) this.#addKey(key, value);
    }
  }

  /** What a key means; undefined for keywords and keys that the context does not know. */
  keyOf(key: string): KeyDefinition | undefined {
    const definition = this.#definitions.get(key);
    if (definition === null || key.startsWith('@')) return undefined;
    const iri = this.expand(key);
    if (!iri.includes(':')) return undefined;
    if (typeof definition !== 'object') return { iri, isAddress: false, isLanguageMap: false };
    const language = definition['@language'];
    return {
      iri,
      isAddress: definition['@type'] === '@id' || definition['@type'] === '@vocab',
      isLanguageMap: [definition['@container']].flat().includes('@language'),
      ...(language !== undefined && { language }),
    };
  }

  /** The key that stands for a keyword, such as `id` for `@id`. */
  isKeyword(key: string, keyword: '@id' | '@type' | '@value' | '@language' | '@graph'): boolean {
    return key === keyword || this.#definitions.get(key) === keyword || this.#idOf(key) === keyword;
  }

  /** A key or type as an address. */
  expand(name: string, depth = 0): string {
    const defined = this.#idOf(name);
    if (defined !== undefined && defined !== name && depth < DEEPEST) return this.expand(defined, depth + 1);
    const colon = name.indexOf(':');
    if (colon === -1) return this.#vocabulary + name;
    const prefix = this.#idOf(name.slice(0, colon));
    if (prefix === undefined || name.startsWith('//', colon + 1) || depth >= DEEPEST) return name;
    return this.expand(prefix, depth + 1) + name.slice(colon + 1);
  }

  /** The address of a node, which no key shortens but prefixes do. */
  resolve(address: string): string {
    if (address.startsWith('_:')) return address;
    if (address.includes(':')) return this.expand(address);
    try {
      return new URL(address, this.#base).href;
    } catch {
      return address;
    }
  }

  #idOf(name: string): string | undefined {
    const definition = this.#definitions.get(name);
    return (typeof definition === 'object' ? definition?.['@id'] : definition) ?? undefined;
  }

  #addKey(key: string, value: unknown): void {
    if (key === '@language') this.language = typeof value === 'string' ? value : undefined;
    else if (key === '@vocab') this.#vocabulary = typeof value === 'string' ? this.expand(value) : '';
    else if (key === '@base') this.#base = typeof value === 'string' ? value : '';
    else {
      const { success, output } = v.safeParse(DEFINITION, value);
      if (success) this.#definitions.set(key, output);
    }
  }
}
