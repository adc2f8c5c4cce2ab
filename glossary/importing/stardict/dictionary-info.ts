import type { ImportMetadata } from '../import-entry.ts';
import { languageTag } from '../text/language-tag.ts';
import { oneLine } from '../text/plain-text.ts';

/** What an `.ifo` file says. */
export interface DictionaryInfo {
  metadata: ImportMetadata;
  /** Bytes of an offset in the index. */
  offsetBytes: 4 | 8;
  /** The types of all articles, a letter each; absent where each article names its own. */
  types: string | undefined;
  /** Of the texts. */
  language: string | undefined;
}

/** Reads an `.ifo` file: a line `key=value` each. */
export function dictionaryInfo(text: string): DictionaryInfo {
  const values = new Map(
    text.split(/\r?\n/).flatMap((line): [string, string][] => {
      const at = line.indexOf('=');
      return at === -1 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
    }),
  );
  const [source, target] = languagesOf(values);
  const metadata: ImportMetadata = source === undefined ? {} : { language: source };
  const texts = { title: values.get('bookname'), version: values.get('date'), source: values.get('website') };
  for (const field of ['title', 'version', 'source'] as const) {
    const value = oneLine(texts[field] ?? '');
    if (value !== '') metadata[field] = value;
  }
  return {
    metadata,
    offsetBytes: values.get('idxoffsetbits') === '64' ? 8 : 4,
    types: values.get('sametypesequence') || undefined,
    language: target,
  };
}

/** `lang=en-de`, as PyGlossary writes it, or `sourceLang` and `targetLang`. */
function languagesOf(values: ReadonlyMap<string, string>): (string | undefined)[] {
  const [, source = values.get('sourceLang'), target = values.get('targetLang')] =
    /^([a-z]{2,3})(?:-([a-z]{2,3}))?$/i.exec(values.get('lang') ?? '') ?? [];
  return [languageTag(source ?? ''), languageTag(target ?? '')];
}
