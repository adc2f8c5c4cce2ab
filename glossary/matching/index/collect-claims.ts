import type { EntryForms, Form } from '../../form.ts';
import { FormReader } from '../../forms/form-reader.ts';
import { generateForms } from '../../forms/generate-forms.ts';
import { isAcronym } from '../../forms/is-acronym.ts';
import { ACRONYM, AMBIGUOUS, CASED, EVERYDAY, HAS_AMBIGUOUS, NAME } from '../claim.ts';
import { DraftClaims, WRITTEN } from './draft-claims.ts';
import { FormTrie } from './form-trie.ts';

/** All forms of a glossary with who claims them. */
export interface CollectedClaims {
  trie: FormTrie;
  /** The folded words by number. */
  words: readonly string[];
  /** Other spellings of words, with the number of the word that they stand for. */
  otherSpellings: Map<string, number>;
  /** By node of the trie. */
  claims: DraftClaims;
}

/** Generates and reads the forms of all entries. */
export function collectClaims(entries: readonly EntryForms[]): CollectedClaims {
  const collector = new Collector();
  entries.forEach(({ forms }, entry) => {
    const ofEntry = entry | (forms.some((form) => form.ambiguous) ? HAS_AMBIGUOUS : 0);
    for (const form of forms) collector.add(form, ofEntry);
  });
  const { trie, reader, claims } = collector;
  return { trie, words: reader.words, otherSpellings: reader.otherSpellings(), claims };
}

class Collector {
  readonly trie = new FormTrie();
  readonly reader = new FormReader();
  readonly claims = new DraftClaims();

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
      this.claims.add(this.trie.insert(words), ofForm | ofVariant | written, pattern);
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
