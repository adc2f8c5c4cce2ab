import { EntryDraft } from '../entry-draft.ts';
import type { ImportMetadata } from '../import-entry.ts';
import type { ImportHandlers } from '../source/glossary-source.ts';
import { linesOf } from '../source/lines-of.ts';
import type { SourceReader } from '../source/source-reader.ts';
import { addCrossReference, addDefinitionSource, identifierOf } from './obo-identifiers.ts';
import { type OboLine, oboLine, plainValue, quotedValue } from './obo-line.ts';

/** Reads the terms of an OBO file (1.0 to 1.4). Obsolete ones are reported and left out. */
export async function readObo(reader: SourceReader, handlers: ImportHandlers): Promise<ImportMetadata> {
  const stanzas = new OboStanzas(handlers);
  let number = 0;
  for await (const line of linesOf(reader.text())) {
    number++;
    stanzas.read(line, number);
  }
  stanzas.end();
  return stanzas.metadata;
}

/** The header's tags that say something of the file. */
const METADATA: ReadonlyMap<string, keyof ImportMetadata> = new Map([
  ['ontology', 'title'],
  ['default-namespace', 'title'],
  ['data-version', 'version'],
  ['date', 'version'],
]);

/** Properties of the header, by the end of their name. */
const PROPERTIES: readonly (readonly [name: RegExp, field: keyof ImportMetadata])[] = [
  [/[:/]title$/, 'title'],
  [/[:/]license$/, 'license'],
  [/versionInfo$/, 'version'],
];

class OboStanzas {
  readonly metadata: ImportMetadata = {};
  readonly #handlers: ImportHandlers;
  /** The term that is read; none in the header and in stanzas of other kinds. */
  #draft: EntryDraft | undefined;
  #isHeader = true;
  #isObsolete = false;

  constructor(handlers: ImportHandlers) {
    this.#handlers = handlers;
  }

  read(line: string, number: number): void {
    if (line.startsWith('[')) {
      this.end();
      this.#isHeader = false;
      if (/^\[Term\]/.test(line)) this.#draft = new EntryDraft(this.#handlers.onProblem, undefined, number);
      return;
    }
    const tagged = oboLine(line);
    if (!tagged) return;
    if (this.#isHeader) this.#readHeader(tagged);
    else if (this.#draft) this.#readTerm(this.#draft, tagged);
  }

  /** Hands over the term that was read. */
  end(): void {
    const draft = this.#draft;
    this.#draft = undefined;
    if (draft && this.#isObsolete) {
      const { id = '', line = 0 } = draft;
      this.#handlers.onProblem({ code: 'obsolete', line, values: { id } });
    } else {
      const entry = draft?.finish();
      if (entry) this.#handlers.onEntry(entry);
    }
    this.#isObsolete = false;
  }

  #readHeader({ tag, value }: OboLine): void {
    const field = METADATA.get(tag);
    if (field) this.metadata[field] ??= plainValue(value);
    if (tag !== 'property_value') return;
    const [name = '', ...rest] = value.split(' ');
    const property = PROPERTIES.find(([pattern]) => pattern.test(name))?.[1];
    const quoted = quotedValue(rest.join(' '));
    // What is said in full is better than the ontology's short name.
    if (property) this.metadata[property] = quoted?.text ?? plainValue(rest[0] ?? '');
  }

  #readTerm(draft: EntryDraft, { tag, value }: OboLine): void {
    switch (tag) {
      case 'id':
        draft.id = identifierOf(plainValue(value));
        addCrossReference(draft, draft.id);
        break;
      case 'name':
        draft.addTerm(plainValue(value), 'preferred');
        break;
      case 'def':
        addDefinition(draft, value);
        break;
      case 'comment':
        draft.addNote(plainValue(value));
        break;
      case 'synonym':
      case 'exact_synonym':
        addSynonym(draft, tag, value);
        break;
      case 'xref':
        addCrossReference(draft, plainValue(value).split(/\s/, 1)[0] ?? '');
        break;
      case 'is_a':
        draft.addBroader(identifierOf(plainValue(value)));
        break;
      case 'is_obsolete':
        this.#isObsolete = plainValue(value) === 'true';
        break;
      default:
    }
  }
}

function addDefinition(draft: EntryDraft, value: string): void {
  const quoted = quotedValue(value);
  draft.addDefinition(quoted?.text ?? plainValue(value));
  for (const source of quoted?.sources ?? []) addDefinitionSource(draft, source);
}

/** Exact synonyms are names of the term; narrow, broad and related ones are those of other things. */
function addSynonym(draft: EntryDraft, tag: string, value: string): void {
  const { text, words } = quotedValue(value) ?? { text: '', words: [] };
  if (tag === 'exact_synonym' || words[0] === 'EXACT') draft.addTerm(text, 'synonym');
}
