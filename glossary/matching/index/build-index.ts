import { packStrings } from '../../binary/pack-strings.ts';
import { packSections } from '../../binary/section-layout.ts';
import type { EntryForms } from '../../form.ts';
import { MOST_ENTRIES } from '../posting.ts';
import { collectPostings } from './collect-postings.ts';
import { INDEX_LAYOUT } from './index-layout.ts';
import { packEndings } from './pack-endings.ts';
import { packTrie } from './pack-trie.ts';
import { packWords } from './pack-words.ts';

/**
 * Builds the index of a glossary's forms: one buffer that can be stored and is loaded without parsing.
 * Forms that hold no word, or one of more than 255 code units, are left out.
 * Throws a RangeError for more than about a million entries.
 */
export function buildIndex(entries: readonly EntryForms[]): ArrayBuffer {
  if (entries.length > MOST_ENTRIES) throw new RangeError(`Too many entries: ${entries.length}.`);
  const { trie, words, otherSpellings, postings } = collectPostings(entries);
  const { sections, nodes, oldWords, newWords } = packTrie(trie, words.length);
  const spelled = [...otherSpellings].flatMap(([other, old]) => {
    const word = newWords[old] ?? -1;
    return word === -1 ? [] : [[other, word] as const];
  });
  const ids = packStrings(entries.map((entry) => entry.id));
  return packSections(INDEX_LAYOUT, {
    ...packWords(
      oldWords.map((old) => words[old] ?? ''),
      new Map(spelled),
    ),
    ...packEndings(nodes, postings),
    ...sections,
    idEnds: ids.ends,
    idBytes: ids.bytes,
  });
}
