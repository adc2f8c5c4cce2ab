import type { EntryForms, Form } from '../../form.ts';
import { FormReader, type ReadForm } from '../../forms/form-reader.ts';
import { generateForms } from '../../forms/generate-forms.ts';
import { furtherMembers } from '../../forms/numbered-family.ts';
import { isAcronym } from '../../text/acronym.ts';
import { ACRONYM, AMBIGUOUS, CASED, EVERYDAY, HAS_AMBIGUOUS, ILLNESS, NAME, UNLIKELY } from '../posting.ts';
import { DraftPostings, MEMBER, WRITTEN } from './draft-postings.ts';
import { FormTrie } from './form-trie.ts';

/** "REM sleep", and no "anti-MOG" or "giant SEP". */
const HEAD_ACRONYM = /^\p{Lu}{2,}\d? \p{Ll}{4}/u;

/** "CTs" in small letters are other letters. */
const SHORT_PLURAL = 3;

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

/** Generates and reads the forms of entries, one entry after another. */
export class PostingsCollector {
  readonly #trie = new FormTrie();
  readonly #reader = new FormReader();
  readonly #postings = new DraftPostings();

  /** Adds the forms of the entry with this number. */
  add({ forms, kind }: EntryForms, entry: number): void {
    const isIllness = kind === 'syndrome' || kind === 'cause';
    const ofEntry =
      entry | (forms.some((form) => form.ambiguous) ? HAS_AMBIGUOUS : 0) | (isIllness ? ILLNESS : 0);
    for (const form of forms) {
      this.#addForm(form, ofEntry | WRITTEN);
      for (const member of furtherMembers(form)) this.#addForm(member, ofEntry | MEMBER);
    }
  }

  /** Nodes of the trie so far. */
  get nodeCount(): number {
    return this.#trie.words.length;
  }

  /** Words read so far. */
  get wordCount(): number {
    return this.#reader.words.length;
  }

  /** What was collected; nothing is added to it after that. */
  finish(): CollectedPostings {
    const otherSpellings = this.#reader.otherSpellings();
    return { trie: this.#trie, words: this.#reader.words, otherSpellings, postings: this.#postings };
  }

  /** Adds all variants of a form, the form itself alone as `WRITTEN`. What all of them share is looked at once. */
  #addForm(form: Form, ofEntry: number): void {
    const ofForm = ofEntry | flagsOf(form);
    const ofWord = flagsOfWord(form);
    const beginsWithAcronym = form.case !== 'exact' && HEAD_ACRONYM.test(form.text);
    for (const text of generateForms(form)) {
      const flags = text === form.text ? ofForm : ofForm & ~WRITTEN;
      const read = this.#reader.read(text, form.case === 'exact', form.asWritten);
      this.#add(read, flags, ofWord);
      // Acronyms at the head of a longer form are not in doubt where a patient writes all of it small: "rem sleep".
      if (read && beginsWithAcronym)
        this.#add(this.#reader.read(text.toLowerCase(), true), flags & ~WRITTEN, 0);
      if (form.lowercase && (text === form.text || text.length > SHORT_PLURAL))
        this.#add(this.#reader.read(text.toLowerCase(), true), (flags & ~ACRONYM) | AMBIGUOUS, 0);
    }
  }

  #add(read: ReadForm | undefined, flags: number, ofWord: number): void {
    if (!read) return;
    const { words, pattern } = read;
    const ofVariant = (words.length === 1 ? ofWord : 0) | (pattern === '' ? 0 : CASED);
    this.#postings.add(this.#trie.insert(words), flags | ofVariant, pattern);
  }
}

const flagsOf = (form: Form): number =>
  (form.ambiguous ? AMBIGUOUS : 0) |
  (form.ambiguous && form.named ? UNLIKELY : 0) |
  (form.everyday ? EVERYDAY : 0) |
  (form.case === 'exact' ? ACRONYM : 0);

const LONE_NAME = /^\p{Lu}\P{Lu}+$/u;

/** The further flags of those of a form's variants that are one word. */
function flagsOfWord({ text, case: letterCase }: Form): number {
  if (isAcronym(text)) return ACRONYM;
  return letterCase !== 'exact' && LONE_NAME.test(text) ? NAME : 0;
}
