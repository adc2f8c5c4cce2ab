import * as v from 'valibot';
import { EntryDraft } from '../entry-draft.ts';
import type { ImportMetadata, TermRole } from '../import-entry.ts';
import { ImportError } from '../problem-codes.ts';
import type { ImportHandlers } from '../source/glossary-source.ts';
import { languageTag } from '../text/language-tag.ts';
import { oneLine, textOfField } from '../text/plain-text.ts';
import { FORMAT_NAME, GLOSSARY_ENTRY, GLOSSARY_METADATA, type GlossaryEntry } from './glossary-schema.ts';
import { addNamedFields, namedFields } from './read-named-fields.ts';

/** What all versions of the format begin with. */
const FAMILY = FORMAT_NAME.slice(0, FORMAT_NAME.indexOf('/') + 1);

const KNOWN_FIELDS: ReadonlySet<string> = new Set(Object.keys(GLOSSARY_ENTRY.entries));

/** Reads the entries of our own format, and what files say of themselves. */
export class GlossaryEntryReader {
  readonly metadata: ImportMetadata = {};
  readonly #handlers: ImportHandlers;
  readonly #unknownFields = new Set<string>();

  constructor(handlers: ImportHandlers) {
    this.#handlers = handlers;
  }

  /** One entry. One that the schema forbids is reported by its first wrong field, and left out. */
  readEntry(value: unknown, line: number): void {
    const fields = namedFields(value);
    if (fields) {
      this.#readNamed(fields, line);
      return;
    }
    const parsed = v.safeParse(GLOSSARY_ENTRY, value);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      const field = v.getDotPath(issue) ?? '';
      this.#handlers.onProblem({
        code: 'wrong-field',
        line,
        field,
        values: { field, detail: issue.message },
      });
      return;
    }
    this.#reportUnknown(value, line);
    this.#finish(draftOf(parsed.output, line, this.#handlers));
  }

  /** An entry of another program. */
  #readNamed(fields: Record<string, unknown>, line: number): void {
    const draft = new EntryDraft(this.#handlers.onProblem, undefined, line);
    addNamedFields(draft, fields);
    this.#finish(draft);
  }

  #finish(draft: EntryDraft): void {
    const entry = draft.finish();
    if (entry) this.#handlers.onEntry(entry);
  }

  /** A term and what it means, as simple lists have them. */
  readMeaning(term: string, meaning: string, line: number): void {
    const draft = new EntryDraft(this.#handlers.onProblem, undefined, line);
    draft.addTerm(term);
    draft.addDefinition(textOfField(meaning));
    this.#finish(draft);
  }

  /** One field of the file itself. Throws an ImportError for a later version of the format. */
  readField(name: string, value: unknown): void {
    if (name === 'format' && isLaterVersion(value)) {
      throw new ImportError({ code: 'later-version', values: { version: oneLine(value).slice(0, 60) } });
    }
    const { success, output } = v.safeParse(GLOSSARY_METADATA, { [name]: value });
    if (!success) return;
    const { title, version, license, source, language } = output;
    const tag = language === undefined ? undefined : languageTag(language);
    const texts = { title, version, license, source };
    for (const field of ['title', 'version', 'license', 'source'] as const) {
      const text = oneLine(texts[field] ?? '');
      if (text !== '') this.metadata[field] = text;
    }
    if (tag !== undefined) this.metadata.language = tag;
  }

  /** Each name once: a file that has one has it in all entries. */
  #reportUnknown(value: unknown, line: number): void {
    for (const field of Object.keys(Object(value))) {
      if (KNOWN_FIELDS.has(field) || this.#unknownFields.has(field) || this.#unknownFields.size >= 20)
        continue;
      this.#unknownFields.add(field);
      this.#handlers.onProblem({ code: 'unknown-field', line, field, values: { field } });
    }
  }
}

const isLaterVersion = (format: unknown): format is string =>
  typeof format === 'string' && format.startsWith(FAMILY) && format !== FORMAT_NAME;

function draftOf(entry: GlossaryEntry, line: number, handlers: ImportHandlers): EntryDraft {
  const draft = new EntryDraft(handlers.onProblem, entry.id, line);
  addTerm(draft, entry.term, 'preferred');
  for (const form of entry.forms) addTerm(draft, form, 'synonym');
  for (const { text, language } of textsOf(entry.summary)) draft.addDefinition(text, language);
  for (const { text, language } of textsOf(entry.detail)) draft.addNote(text, language);
  for (const reference of entry.references) {
    if (typeof reference === 'string') draft.addReference(reference);
    else draft.addReference(reference.text, reference.url);
  }
  for (const { registry, code } of entry.codes) draft.addCode(registry, code);
  for (const id of entry.broader) draft.addBroader(id);
  for (const id of entry.related) draft.addRelated(id);
  return draft;
}

function addTerm(draft: EntryDraft, term: GlossaryEntry['term'], otherwise: TermRole): void {
  if (typeof term === 'string') draft.addTerm(term, otherwise);
  else draft.addTerm(term.text, term.role ?? otherwise, term.language);
}

function textsOf(texts: GlossaryEntry['summary']): { text: string; language?: string | undefined }[] {
  return [texts].flat().map((text) => (typeof text === 'string' ? { text } : text));
}
