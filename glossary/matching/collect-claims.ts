import type { EntryForms, Form } from '../form.ts';
import { FormReader, type ReadForm } from '../forms/form-reader.ts';
import { generateForms } from '../forms/generate-forms.ts';
import { isAcronym } from '../forms/is-acronym.ts';
import { ACRONYM, AMBIGUOUS, CASED, EVERYDAY, HAS_AMBIGUOUS, NAME } from './claim.ts';
import { FormTrie } from './form-trie.ts';

/** A claim while the index is built. */
export interface DraftClaim {
  entry: number;
  /** Flags of `claim.ts`. */
  flags: number;
  /** As made by `casePattern`. */
  pattern: string;
  /** Whether the author wrote the form, rather than a rule. */
  written: boolean;
}

/** All forms of a glossary with who claims them. */
export interface CollectedClaims {
  trie: FormTrie;
  /** The folded words by number. */
  words: readonly string[];
  /** Other spellings of words, with the number of the word that they stand for. */
  otherSpellings: Map<string, number>;
  /** By node of the trie; nodes that end no form have none. */
  claims: (DraftClaim[] | undefined)[];
}

/** Generates and reads the forms of all entries. */
export function collectClaims(entries: readonly EntryForms[]): CollectedClaims {
  const reader = new FormReader();
  const trie = new FormTrie();
  const claims: (DraftClaim[] | undefined)[] = [];
  entries.forEach(({ forms }, entry) => {
    const shared = forms.some((form) => form.ambiguous) ? HAS_AMBIGUOUS : 0;
    for (const form of forms) {
      for (const text of generateForms(form)) {
        const read = reader.read(text, form.case === 'exact');
        if (!read) continue;
        const node = trie.insert(read.words);
        const flags = shared | flagsOf(form, read);
        addClaim(claims, node, { entry, flags, pattern: read.pattern, written: text === form.text });
      }
    }
  });
  return {
    trie,
    words: reader.words,
    otherSpellings: reader.otherSpellings(),
    claims: claims.map(withoutOvershadowed),
  };
}

const LONE_NAME = /^\p{Lu}\P{Lu}+$/u;

function flagsOf(form: Form, { words, pattern }: ReadForm): number {
  const alone = words.length === 1;
  return (
    (form.ambiguous ? AMBIGUOUS : 0) |
    (form.everyday ? EVERYDAY : 0) |
    (pattern !== '' ? CASED : 0) |
    (form.case === 'exact' || (alone && isAcronym(form.text)) ? ACRONYM : 0) |
    (alone && form.case !== 'exact' && LONE_NAME.test(form.text) ? NAME : 0)
  );
}

/** One entry's claims on the same form are one: its doubts add up. */
function addClaim(claims: (DraftClaim[] | undefined)[], node: number, draft: DraftClaim): void {
  const drafts = claims[node];
  if (!drafts) {
    claims[node] = [draft];
    return;
  }
  const same = drafts.find((each) => each.entry === draft.entry && each.pattern === draft.pattern);
  if (!same) drafts.push(draft);
  else {
    same.flags |= draft.flags;
    same.written ||= draft.written;
  }
}

/** What an author wrote goes before what a rule made for another entry. */
function withoutOvershadowed(drafts: DraftClaim[] | undefined): DraftClaim[] | undefined {
  if (!drafts || drafts.length === 1) return drafts;
  return drafts.filter(
    (draft) => draft.written || !drafts.some((other) => other.written && other.pattern === draft.pattern),
  );
}
