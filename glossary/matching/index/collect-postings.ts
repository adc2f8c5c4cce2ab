import type { EntryForms, Form } from '../../form.ts';
import { FormReader } from '../../forms/form-reader.ts';
import { generateForms } from '../../forms/generate-forms.ts';
import { isAcronym } from '../../text/acronym.ts';
import { ACRONYM, AMBIGUOUS, CASED, EVERYDAY, HAS_AMBIGUOUS, NAME } from '../posting.ts';
import { DraftPostings, WRITTEN } from './draft-postings.ts';
import { FormTrie } from './form-trie.ts';

/** All forms of a glossary with their postings. */
export interface CollectedPostings {
  trie: FormTrie;
  /** The folded words by number. */
  words: readonly string[];
  /** Other spellings of words, with the number of the word that they mean. */
  otherSpellings: Map<string, number>;
  /** By node of the trie. */
  postings: DraftPostings;
}

/** Generates and reads the forms of all entries. */
export function collectPostings(entries: readonly EntryForms[]): CollectedPostings {
  const collector = new Collector();
  entries.forEach(({ forms }, entry) => {
    const ofEntry = entry | (forms.some((form) => form.ambiguous) ? HAS_AMBIGUOUS : 0);
    for (const form of forms) collector.add(form, ofEntry);
  });
  const { trie, reader, postings } = collector;
  return { trie, words: reader.words, otherSpellings: reader.otherSpellings(), postings };
}

class Collector {
  readonly trie = new FormTrie();
  readonly reader = new FormReader();
  readonly postings = new DraftPostings();

  /** Adds all variants of a form. What all of them share is looked at once. */
  add(form: Form, ofEntry: number): void {
    const ofForm = ofEntry | flagsOf(form);
    const ofWord = flagsOfWord(form);
    for (const text of generateForms(form)) {
      const read = this.reader.read(text, form.case === 'exact');
      if (!read) continue;
      const { words, pattern } = read;
      const ofVariant = (words.length === 1 ? ofWord : 0) | (pattern === '' ? 0 : CASED);
      const written = text === form.text ? WRITTEN : 0;
      this.postings.add(this.trie.insert(words), ofForm | ofVariant | written, pattern);
    }
  }
}

const flagsOf = (form: Form): number =>
  (form.ambiguous ? AMBIGUOUS : 0) | (form.everyday ? EVERYDAY : 0) | (form.case === 'exact' ? ACRONYM : 0);

const LONE_NAME = /^\p{Lu}\P{Lu}+$/u;

/** The further flags of those of a form's variants that are one word. */
function flagsOfWord({ text, case: letterCase }: Form): number {
  if (isAcronym(text)) return ACRONYM;
  return letterCase !== 'exact' && LONE_NAME.test(text) ? NAME : 0;
}
