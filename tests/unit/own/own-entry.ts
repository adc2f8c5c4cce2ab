import type { ImportEntry, ImportTerm } from '../../../glossary/importing/import-entry.ts';
import { parseCommonWords } from '../../../glossary/own/common-words.ts';
import { type CompiledFiles, GlossaryCompiler } from '../../../glossary/own/glossary-compiler.ts';
import type { FormChoices } from '../../../glossary/own/own-forms.ts';

/** A file's entry with these terms, the first of them preferred. */
export function entryOf(
  terms: readonly (string | ImportTerm)[],
  more: Partial<ImportEntry> = {},
): ImportEntry {
  return {
    terms: terms.map((term, at) =>
      typeof term === 'string' ? { text: term, role: at === 0 ? 'preferred' : 'synonym' } : term,
    ),
    definitions: [],
    notes: [],
    references: [],
    codes: [],
    broader: [],
    related: [],
    ...more,
  };
}

/** As commonest words: "the" is the first, "left" the third, "us" the fourth, "hand" the 1,000th. */
const RANKED = ['the', 'and', 'left', 'us', ...Array.from({ length: 995 }, (_, at) => `word${at}`), 'hand'];

export const COMMON_WORDS = parseCommonWords(RANKED.join('\n'));

export const CHOICES: FormChoices = { commonWords: COMMON_WORDS, noise: {} };

/** A compiled glossary, and the text of its file of texts. */
export function compiled(
  entries: readonly ImportEntry[],
  forms: FormChoices = CHOICES,
  report: (part: number) => void = () => {},
): CompiledFiles & { json: Uint8Array } {
  const pieces: Uint8Array[] = [];
  const compiler = new GlossaryCompiler({
    forms,
    languages: ['en'],
    append(text) {
      const bytes = new TextEncoder().encode(text);
      pieces.push(bytes);
      return bytes.length;
    },
  });
  for (const entry of entries) compiler.add(entry);
  return { ...compiler.finish(report), json: Buffer.concat(pieces) };
}
