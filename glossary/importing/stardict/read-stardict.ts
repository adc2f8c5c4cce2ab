import { EntryDraft } from '../entry-draft.ts';
import type { ImportMetadata } from '../import-entry.ts';
import { ImportError } from '../problem-codes.ts';
import type { GlossaryFile, ImportHandlers } from '../source/glossary-source.ts';
import { SourceReader } from '../source/source-reader.ts';
import { readArticle } from './article.ts';
import { type DictionaryInfo, dictionaryInfo } from './dictionary-info.ts';
import { readSynonyms, WordIndex } from './word-index.ts';

/** Bytes of one file of a dictionary; all of it is in memory, as articles are read in the order of no file. */
const MOST_BYTES = 400_000_000;

/** Whether these files are a StarDict dictionary. */
export function isStardict(names: readonly string[]): boolean {
  return names.some((name) => /\.ifo$/i.test(name));
}

/**
 * Reads a StarDict dictionary from its files: `.ifo`, `.idx` and `.dict`, each packed or not, and `.syn` where there is one.
 * Throws an ImportError with the name of a file that is missing.
 */
export async function readStardict(
  files: readonly GlossaryFile[],
  handlers: Pick<ImportHandlers, 'onEntry' | 'onProblem'>,
): Promise<ImportMetadata> {
  const dictionary = await openDictionary(files);
  const { info, index, articles } = dictionary;
  for (const article of index.articles()) {
    const end = article.offset + article.size;
    if (end > articles.length) throw new ImportError({ code: 'truncated', values: { format: 'StarDict' } });
    const draft = new EntryDraft(handlers.onProblem);
    addWords(draft, article.words, dictionary);
    const { definitions, notes } = readArticle(articles.subarray(article.offset, end), info.types);
    for (const text of definitions) draft.addDefinition(text, info.language);
    for (const text of notes) draft.addNote(text);
    const entry = draft.finish();
    if (entry) handlers.onEntry(entry);
  }
  return info.metadata;
}

interface Dictionary {
  info: DictionaryInfo;
  index: WordIndex;
  /** By the position of their word in the index. */
  synonyms: ReadonlyMap<number, readonly string[]>;
  articles: Uint8Array;
}

async function openDictionary(files: readonly GlossaryFile[]): Promise<Dictionary> {
  const fileOf = (ending: RegExp): GlossaryFile | undefined => files.find(({ name }) => ending.test(name));
  const need = (name: string, ending: RegExp): GlossaryFile => {
    const file = fileOf(ending);
    if (!file) throw new ImportError({ code: 'missing-part', values: { name } });
    return file;
  };
  const ifo = need('.ifo', /\.ifo$/i);
  const idx = need('.idx', /\.idx(?:\.gz)?$/i);
  const dict = need('.dict', /\.dict(?:\.dz|\.gz)?$/i);
  const syn = fileOf(/\.syn(?:\.gz)?$/i);
  const info = dictionaryInfo(new TextDecoder().decode(await allBytes(ifo)));
  return {
    info,
    index: new WordIndex(await allBytes(idx), info.offsetBytes),
    synonyms: syn ? readSynonyms(await allBytes(syn)) : new Map(),
    articles: await allBytes(dict),
  };
}

/** The first word of an article names it. */
function addWords(draft: EntryDraft, words: readonly number[], { info, index, synonyms }: Dictionary): void {
  const { language } = info.metadata;
  for (const [order, word] of words.entries()) {
    draft.addTerm(index.wordAt(word), order === 0 ? 'preferred' : 'synonym', language);
    for (const synonym of synonyms.get(word) ?? []) draft.addTerm(synonym, 'synonym', language);
  }
}

async function allBytes(file: GlossaryFile): Promise<Uint8Array> {
  const reader = await SourceReader.open(file);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of reader.bytes()) {
    length += chunk.length;
    if (length > MOST_BYTES) {
      throw new ImportError({ code: 'value-too-large', values: { limit: String(MOST_BYTES) } });
    }
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
