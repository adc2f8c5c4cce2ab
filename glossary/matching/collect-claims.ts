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
  /** By node of the trie. */
  claims: Map<number, DraftClaim[]>;
}

/** Generates and reads the forms of all entries. */
export function collectClaims(entries: readonly EntryForms[]): CollectedClaims {
  const reader = new FormReader();
  const trie = new FormTrie();
  const claims = new Map<number, DraftClaim[]>();
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
  for (const [node, drafts] of claims) claims.set(node, withoutOvershadowed(drafts));
  return { trie, words: reader.words, claims };
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
function addClaim(claims: Map<number, DraftClaim[]>, node: number, draft: DraftClaim): void {
  const drafts = claims.get(node);
  if (!drafts) {
    claims.set(node, [draft]);
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
function withoutOvershadowed(drafts: DraftClaim[]): DraftClaim[] {
  if (drafts.length === 1) return drafts;
  return drafts.filter(
    (draft) => draft.written || !drafts.some((other) => other.written && other.pattern === draft.pattern),
  );
}
