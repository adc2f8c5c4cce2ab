import * as v from 'valibot';
import type { Archive } from '../archives/archive.ts';
import { baseName } from '../archives/archive-part.ts';
import { EntryDraft } from '../entry-draft.ts';
import type { ImportMetadata } from '../import-entry.ts';
import { JsonSplitter } from '../json/json-splitter.ts';
import { parseJson } from '../json/parse-json.ts';
import { ImportError } from '../problem-codes.ts';
import type { ImportHandlers } from '../source/glossary-source.ts';
import { UNCOUNTED } from '../source/source-reader.ts';
import { languageTag } from '../text/language-tag.ts';
import { oneLine } from '../text/plain-text.ts';
import { glossaryText } from './structured-content.ts';

const INDEX = v.object({
  title: v.string(),
  revision: v.optional(v.string()),
  format: v.optional(v.number()),
  version: v.optional(v.number()),
  url: v.optional(v.string()),
  author: v.optional(v.string()),
  attribution: v.optional(v.string()),
  sourceLanguage: v.optional(v.string(), ''),
  targetLanguage: v.optional(v.string(), ''),
});

type Index = v.InferOutput<typeof INDEX>;

/** A term of format 1 has its glossary behind the score, one of format 3 in an array. */
const ROW = v.looseTuple([v.string(), v.string(), v.unknown(), v.unknown(), v.unknown(), v.unknown()]);

const TERM_BANK = /^term_bank_\d+\.json$/;

/** Kanji are no words of a page's text, and frequencies no texts. */
const LEFT_OUT = /^(?:kanji|term_meta|kanji_meta)_bank_\d+\.json$/;

/** Whether an archive is a dictionary of Yomitan or Yomichan. */
export function isYomitan({ names }: Archive): boolean {
  return (
    names.some((name) => baseName(name) === 'index.json') &&
    names.some((name) => /_bank_\d+\.json$/.test(name))
  );
}

/** Reads the terms of a Yomitan dictionary (formats 1 and 3). */
export async function readYomitan(archive: Archive, handlers: ImportHandlers): Promise<ImportMetadata> {
  const index = await readIndex(archive);
  for (const name of archive.names.map(baseName)) {
    if (LEFT_OUT.test(name)) handlers.onProblem({ code: 'part-left-out', values: { name } });
  }
  const terms = new TermRows(index, handlers);
  let bank: TermBank | undefined;
  for await (const { name, chunk, isLast } of archive.parts((part) => TERM_BANK.test(baseName(part)))) {
    bank ??= new TermBank(baseName(name), terms);
    bank.write(chunk, isLast);
    if (isLast) bank = undefined;
  }
  terms.end();
  return metadataOf(index);
}

async function readIndex(archive: Archive): Promise<Index> {
  const decoder = new TextDecoder();
  let text = '';
  const isIndex = (name: string): boolean => baseName(name) === 'index.json';
  for await (const { chunk } of archive.parts(isIndex, UNCOUNTED)) {
    text += decoder.decode(chunk, { stream: true });
  }
  const { success, output } = v.safeParse(INDEX, parseJson(text, { line: 1, column: 1 }));
  if (!success)
    throw new ImportError({ code: 'malformed', values: { format: 'Yomitan', detail: 'index.json' } });
  return output;
}

function metadataOf(index: Index): ImportMetadata {
  const language = languageTag(index.sourceLanguage);
  const texts = {
    title: index.title,
    version: index.revision,
    license: index.attribution,
    source: index.url ?? index.author,
  };
  const metadata: ImportMetadata = language === undefined ? {} : { language };
  for (const field of ['title', 'version', 'license', 'source'] as const) {
    const text = oneLine(texts[field] ?? '');
    if (text !== '') metadata[field] = text;
  }
  return metadata;
}

/** One file of terms, while it comes. Its faults are named by the file. */
class TermBank {
  readonly #name: string;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  readonly #splitter: JsonSplitter;

  constructor(name: string, terms: TermRows) {
    this.#name = name;
    this.#splitter = new JsonSplitter(['*'], ({ value, line }) => terms.add(value, name, line));
  }

  write(chunk: Uint8Array, isLast: boolean): void {
    try {
      this.#splitter.write(this.#decoder.decode(chunk, { stream: !isLast }));
      if (isLast) this.#splitter.end();
    } catch (error) {
      throw this.#named(error);
    }
  }

  #named(error: unknown): unknown {
    if (error instanceof TypeError) {
      return new ImportError({ code: 'wrong-encoding', values: { encoding: 'utf-8', name: this.#name } });
    }
    if (!(error instanceof ImportError)) return error;
    const { failure } = error;
    return new ImportError({ ...failure, values: { ...failure.values, name: this.#name } });
  }
}

/** Makes entries of rows; those in a row that have the same term and reading are one. */
class TermRows {
  readonly #handlers: ImportHandlers;
  readonly #source: string | undefined;
  readonly #target: string | undefined;
  readonly #isFormat1: boolean;
  #draft: EntryDraft | undefined;
  #key = '';

  constructor(index: Index, handlers: ImportHandlers) {
    this.#handlers = handlers;
    this.#source = languageTag(index.sourceLanguage);
    this.#target = languageTag(index.targetLanguage);
    this.#isFormat1 = (index.format ?? index.version) === 1;
  }

  add(value: unknown, name: string, line: number): void {
    const parsed = v.safeParse(ROW, value);
    if (!parsed.success) {
      const values = { field: name, detail: parsed.issues[0].message };
      this.#handlers.onProblem({ code: 'wrong-field', line, field: name, values });
      return;
    }
    const [term, reading, , , , glossary] = parsed.output;
    const key = `${term}\n${reading}`;
    if (key !== this.#key) this.end();
    this.#key = key;
    this.#draft ??= this.#newDraft(term, reading);
    const items = this.#isFormat1 ? parsed.output.slice(5) : [glossary].flat();
    for (const item of items) this.#draft.addDefinition(glossaryText(item), this.#target);
  }

  end(): void {
    const entry = this.#draft?.finish();
    if (entry) this.#handlers.onEntry(entry);
    this.#draft = undefined;
    this.#key = '';
  }

  #newDraft(term: string, reading: string): EntryDraft {
    const draft = new EntryDraft(this.#handlers.onProblem);
    draft.addTerm(term, 'preferred', this.#source);
    draft.addTerm(reading, 'synonym', this.#source);
    return draft;
  }
}
