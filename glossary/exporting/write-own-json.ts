import { inOrder } from '../importing/entry-draft.ts';
import type { ImportEntry, ImportMetadata, ImportText } from '../importing/import-entry.ts';
import { FORMAT_NAME } from '../importing/json/glossary-schema.ts';
import type { Entries } from './entries.ts';

/** Our own format, an entry a line, so that two versions of a glossary can be compared by lines. */
export async function* writeOwnJson(entries: Entries, metadata: ImportMetadata): AsyncGenerator<string> {
  const { title, language, version, license, source } = metadata;
  const head = { format: FORMAT_NAME, title, language, version, license, source };
  const fields = Object.entries(head).filter(([, value]) => value !== undefined);
  yield `{\n${fields.map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`).join('')}  "entries": [`;
  let divider = '\n';
  for await (const entry of entries) {
    yield `${divider}    ${JSON.stringify(jsonEntry(entry))}`;
    divider = ',\n';
  }
  yield '\n  ]\n}\n';
}

/** Fields in a fixed order, empty ones left out. */
function jsonEntry({ id, terms, definitions, notes, references, codes, broader, related }: ImportEntry) {
  const [term, ...forms] = inOrder(terms);
  return {
    id,
    term: term && jsonTerm(term, 'preferred'),
    forms: unlessEmpty(forms.map((form) => jsonTerm(form, 'synonym'))),
    summary: jsonTexts(definitions),
    detail: jsonTexts(notes),
    references: unlessEmpty(references.map(({ text, url }) => (url === undefined ? text : { text, url }))),
    codes: unlessEmpty(codes.map(({ registry, code }) => ({ registry, code }))),
    broader: unlessEmpty(broader),
    related: unlessEmpty(related),
  };
}

function jsonTerm({ text, language, role }: ImportEntry['terms'][number], otherwise: string) {
  if (language === undefined && role === otherwise) return text;
  return { text, language, role: role === otherwise ? undefined : role };
}

function jsonTexts(texts: readonly ImportText[]) {
  const written = texts.map(({ text, language }) => (language === undefined ? text : { text, language }));
  return written.length === 1 ? written[0] : unlessEmpty(written);
}

const unlessEmpty = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list;
