import { EntryDraft } from '../entry-draft.ts';
import type { ImportMetadata, TermRole } from '../import-entry.ts';
import type { ImportHandlers } from '../source/glossary-source.ts';
import { languageTag } from '../text/language-tag.ts';
import { oneLine, textOfField } from '../text/plain-text.ts';
import { idOfAddress } from './own-address.ts';
import { RunCounter, type SubjectIndex } from './subject-index.ts';
import {
  DC,
  DCT,
  type Literal,
  OWL,
  RDF,
  RDFS,
  type Resource,
  SKOS,
  SKOS_XL,
  type Triple,
  type TripleHandler,
} from './triple.ts';

/** The id of a resource; nodes of the file alone have none. */
const idOf = (resource: Resource): string | undefined =>
  resource.startsWith('_:') ? undefined : idOfAddress(resource);

/** What is known of a subject until its last triple. */
interface Subject {
  draft: EntryDraft;
  types: string[];
  /** `rdfs:label`, which names a concept that has no label of SKOS. */
  names: Literal[];
  hasLabel: boolean;
  isDeprecated: boolean;
  metadata: ImportMetadata;
}

const LABELS: ReadonlyMap<string, TermRole> = new Map([
  [`${SKOS}prefLabel`, 'preferred'],
  [`${SKOS}altLabel`, 'synonym'],
  [`${SKOS}hiddenLabel`, 'hidden'],
  [`${SKOS_XL}prefLabel`, 'preferred'],
  [`${SKOS_XL}altLabel`, 'synonym'],
  [`${SKOS_XL}hiddenLabel`, 'hidden'],
]);

const NOTES: ReadonlySet<string> = new Set([
  ...[`${SKOS}note`, `${SKOS}scopeNote`, `${SKOS}example`, `${RDFS}comment`, `${DCT}description`],
]);

const REFERENCES: ReadonlySet<string> = new Set([
  ...[`${DCT}source`, `${DC}source`, `${RDFS}seeAlso`, 'http://xmlns.com/foaf/0.1/page'],
]);

const METADATA: ReadonlyMap<string, keyof ImportMetadata> = new Map([
  [`${DCT}title`, 'title'],
  [`${DC}title`, 'title'],
  [`${DCT}license`, 'license'],
  [`${DCT}rights`, 'license'],
  [`${DC}rights`, 'license'],
  [`${OWL}versionInfo`, 'version'],
  [`${DCT}language`, 'language'],
  [`${DC}language`, 'language'],
]);

/** What is no concept, also where it has a label of SKOS. */
const NO_CONCEPT =
  /core#(?:ConceptScheme|Collection|OrderedCollection)$|owl#(?:Ontology|\w*Property)$|rdf-syntax-ns#Property$/;

const SCHEME = /core#ConceptScheme$|owl#Ontology$/;

/**
 * Makes entries of the triples of a SKOS vocabulary. A concept goes out with its last triple, which the index knows: only those
 * that are begun and not ended are in memory.
 */
export class ConceptAssembler implements TripleHandler {
  /** Of the first scheme that names itself. */
  metadata: ImportMetadata = {};
  readonly #index: SubjectIndex;
  readonly #handlers: ImportHandlers;
  readonly #runs = new RunCounter();
  readonly #open = new Map<Resource, Subject>();
  #current: { id: Resource; run: number } | undefined;

  constructor(index: SubjectIndex, handlers: ImportHandlers) {
    this.#index = index;
    this.#handlers = handlers;
  }

  onTriple(triple: Triple, line: number | undefined): void {
    const run = this.#runs.of(triple.subject);
    if (this.#current?.run !== run) {
      this.end();
      this.#current = { id: triple.subject, run };
    }
    const known = this.#open.get(triple.subject);
    const subject = known ?? this.#newSubject(triple.subject, line);
    if (!known) this.#open.set(triple.subject, subject);
    this.#read(subject, triple);
  }

  /** Ends the subject of the last triple, where none of its triples follow. */
  end(): void {
    if (!this.#current || !this.#index.endsWith(this.#current.id, this.#current.run)) return;
    const subject = this.#open.get(this.#current.id);
    this.#open.delete(this.#current.id);
    if (subject) this.#finish(subject);
  }

  #newSubject(id: Resource, line: number | undefined): Subject {
    const draft = new EntryDraft(this.#handlers.onProblem, idOf(id), line);
    return { draft, types: [], names: [], hasLabel: false, isDeprecated: false, metadata: {} };
  }

  #read(subject: Subject, { predicate, object }: Triple): void {
    const { draft } = subject;
    const role = LABELS.get(predicate);
    const field = METADATA.get(predicate);
    if (field) addMetadata(subject, field, object);
    if (role !== undefined) {
      subject.hasLabel = true;
      for (const { text, language } of this.#textsOf(object)) draft.addTerm(text, role, language);
    } else if (predicate === `${SKOS}definition`) {
      for (const { text, language } of this.#textsOf(object))
        draft.addDefinition(textOfField(text), language);
    } else if (NOTES.has(predicate)) {
      for (const { text, language } of this.#textsOf(object)) draft.addNote(textOfField(text), language);
    } else if (REFERENCES.has(predicate))
      draft.addCitation(typeof object === 'string' ? object : object.text);
    else this.#readRelation(subject, predicate, object);
  }

  #readRelation(subject: Subject, predicate: string, object: Resource | Literal): void {
    const { draft } = subject;
    if (typeof object !== 'string') {
      if (predicate === `${RDFS}label`) subject.names.push(object);
      if (predicate === `${SKOS}notation`) addNotation(draft, object.text);
      if (predicate === `${OWL}deprecated`)
        subject.isDeprecated = object.text === 'true' || object.text === '1';
    } else if (predicate === `${RDF}type`) subject.types.push(object);
    else if (predicate === `${SKOS}broader`) draft.addBroader(idOf(object) ?? '');
    else if (predicate === `${SKOS}related`) draft.addRelated(idOf(object) ?? '');
  }

  /** A text, or those of the node that stands for it. */
  #textsOf(object: Resource | Literal): readonly Literal[] {
    return typeof object === 'string' ? this.#index.textsOf(object) : [object];
  }

  #finish(subject: Subject): void {
    const { draft, types, names } = subject;
    if (types.some((type) => SCHEME.test(type))) this.#describe(subject);
    if (types.some((type) => NO_CONCEPT.test(type))) return;
    if (!subject.hasLabel && !types.includes(`${SKOS}Concept`)) return;
    // A concept of another vocabulary, which is named as one here and no more.
    if (!subject.hasLabel && names.length === 0 && draft.isEmpty) return;
    if (!subject.hasLabel) for (const { text, language } of names) draft.addTerm(text, 'preferred', language);
    if (subject.isDeprecated) {
      const { id = '', line } = draft;
      this.#handlers.onProblem({ code: 'obsolete', values: { id }, ...(line !== undefined && { line }) });
      return;
    }
    const entry = draft.finish();
    if (entry) this.#handlers.onEntry(entry);
  }

  #describe({ metadata, names, draft }: Subject): void {
    if (Object.keys(this.metadata).length > 0) return;
    const title = metadata.title ?? oneLine(names[0]?.text ?? '');
    this.metadata = {
      ...metadata,
      ...(title !== '' && { title }),
      ...(draft.id !== undefined && { source: draft.id }),
    };
  }
}

/** `HP:0001336`, or a notation of the vocabulary's own. */
function addNotation(draft: EntryDraft, notation: string): void {
  const [, registry, code] = /^([^:]+):(.+)$/.exec(notation) ?? [];
  draft.addCode(registry ?? 'notation', code ?? notation);
}

/** The first value counts. */
function addMetadata({ metadata }: Subject, field: keyof ImportMetadata, object: Resource | Literal): void {
  const text = oneLine(typeof object === 'string' ? object : object.text);
  const value = field === 'language' ? languageTag(text) : text;
  if (value) metadata[field] ??= value;
}
