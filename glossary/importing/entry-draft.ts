import type { ImportEntry, ImportProblem, ImportReference, ImportText, TermRole } from './import-entry.ts';
import type { ProblemCode } from './problem-codes.ts';
import { languageTag } from './text/language-tag.ts';
import { oneLine, paragraphs } from './text/plain-text.ts';
import { addressWithin, looksLikeAddress, webAddress } from './text/web-address.ts';

/** Characters: the longest names of diseases and chemicals have about 250. */
const LONGEST_TERM = 300;

/** Characters of one definition or note: twenty printed pages. */
const LONGEST_TEXT = 40_000;

const MOST_TERMS = 500;

/** Each list of a concept, beyond its terms. */
const MOST_OTHERS = 1000;

const ROLES: readonly TermRole[] = ['preferred', 'synonym', 'deprecated', 'hidden'];

/** Collects what a file says of one concept, in any order, and makes an entry of it: trimmed, without doubles, within bounds. */
export class EntryDraft {
  id: string | undefined;
  line: number | undefined;
  readonly #terms = new Map<string, ImportEntry['terms'][number]>();
  readonly #definitions = new Map<string, ImportText>();
  readonly #notes = new Map<string, ImportText>();
  readonly #references = new Map<string, ImportReference>();
  readonly #codes = new Map<string, ImportEntry['codes'][number]>();
  readonly #broader = new Set<string>();
  readonly #related = new Set<string>();
  #hasTooMany = false;
  readonly #onProblem: (problem: ImportProblem) => void;

  constructor(onProblem: (problem: ImportProblem) => void, id?: string, line?: number) {
    this.#onProblem = onProblem;
    this.id = id === undefined ? undefined : oneLine(id) || undefined;
    this.line = line;
  }

  /** Whether nothing was added yet. */
  get isEmpty(): boolean {
    return [this.#terms, this.#definitions, this.#notes, this.#references].every(({ size }) => size === 0);
  }

  /** A term that is there already in this language keeps the better of both roles. */
  addTerm(text: string, role: TermRole = 'preferred', language?: string): void {
    const term = oneLine(text);
    if (term === '') return;
    if (term.length > LONGEST_TERM) {
      this.#report('term-too-long', { length: String(term.length), limit: String(LONGEST_TERM) });
      return;
    }
    const tag = this.#language(language);
    const key = `${tag ?? ''} ${term}`;
    const known = this.#terms.get(key);
    if (known) known.role = betterRole(known.role, role);
    else if (this.#terms.size < MOST_TERMS) this.#terms.set(key, { text: term, role, ...languageOf(tag) });
    else this.#reportTooMany();
  }

  addDefinition(text: string, language?: string): void {
    this.#addText(this.#definitions, text, language);
  }

  addNote(text: string, language?: string): void {
    this.#addText(this.#notes, text, language);
  }

  /**
   * A source, whose address may be in its text. An address alone is its own text; one that is not for the web is left out, and
   * the text beside it stays.
   */
  addReference(text: string, address?: string): void {
    const url = webAddress(address ?? text) ?? (address === undefined ? addressWithin(text) : undefined);
    if (url === undefined && looksLikeAddress(address ?? text)) {
      this.#report('unsafe-link', { link: oneLine(address ?? text).slice(0, 100) });
      if (address === undefined) return;
    }
    const name = this.#cut(oneLine(text)) || url;
    if (name === undefined || this.#references.size >= MOST_OTHERS) return;
    this.#references.set(`${url ?? ''} ${name}`, { text: name, ...(url !== undefined && { url }) });
  }

  /** A source as tables write it: `Title <https://…>`. */
  addCitation(citation: string): void {
    const [, text, address] = /^(.*?)\s*<([a-z][a-z\d+.-]*:[^<>\s]+)>$/is.exec(citation.trim()) ?? [];
    if (text) this.addReference(text, address);
    else this.addReference(address ?? citation);
  }

  addCode(registry: string, code: string): void {
    const named = { registry: oneLine(registry), code: oneLine(code) };
    if (named.registry === '' || named.code === '' || this.#codes.size >= MOST_OTHERS) return;
    this.#codes.set(`${named.registry} ${named.code}`, named);
  }

  addBroader(id: string): void {
    addId(this.#broader, id);
  }

  addRelated(id: string): void {
    addId(this.#related, id);
  }

  /** The entry, its shown terms first; undefined, with a problem, when it has none. */
  finish(): ImportEntry | undefined {
    const terms = inOrder([...this.#terms.values()]);
    if (terms.every(({ role }) => role === 'hidden')) {
      this.#report('no-term', {});
      return undefined;
    }
    return {
      ...(this.id !== undefined && { id: this.id }),
      terms,
      definitions: [...this.#definitions.values()],
      notes: [...this.#notes.values()],
      references: [...this.#references.values()],
      codes: [...this.#codes.values()],
      broader: [...this.#broader],
      related: [...this.#related],
      ...(this.line !== undefined && { line: this.line }),
    };
  }

  #reportTooMany(): void {
    if (!this.#hasTooMany) this.#report('too-many-terms', { limit: String(MOST_TERMS) });
    this.#hasTooMany = true;
  }

  #addText(texts: Map<string, ImportText>, text: string, language: string | undefined): void {
    const plain = this.#cut(paragraphs(text));
    if (plain === '' || texts.size >= MOST_OTHERS) return;
    const tag = this.#language(language);
    texts.set(`${tag ?? ''} ${plain}`, { text: plain, ...languageOf(tag) });
  }

  #cut(text: string): string {
    if (text.length <= LONGEST_TEXT) return text;
    this.#report('text-cut', { limit: String(LONGEST_TEXT) });
    return text.slice(0, LONGEST_TEXT).toWellFormed().trimEnd();
  }

  #language(language: string | undefined): string | undefined {
    // `und` says that it is not known, and `x-…` means something to its author alone.
    if (language === undefined || /^\s*(?:und|x-.*)?\s*$/i.test(language)) return undefined;
    const tag = languageTag(language);
    if (tag === undefined) this.#report('unknown-language', { language: oneLine(language).slice(0, 40) });
    return tag;
  }

  #report(code: ProblemCode, values: Record<string, string>): void {
    const field = this.id ?? this.#terms.values().next().value?.text;
    this.#onProblem({
      code,
      values,
      ...(this.line !== undefined && { line: this.line }),
      ...(field !== undefined && { field }),
    });
  }
}

/** Terms in the order of their roles, so that the first names the entry; those of a role as they came. */
export function inOrder<T extends { role: TermRole }>(terms: readonly T[]): T[] {
  return ROLES.flatMap((role) => terms.filter((term) => term.role === role));
}

const betterRole = (one: TermRole, other: TermRole): TermRole =>
  ROLES.indexOf(one) <= ROLES.indexOf(other) ? one : other;

const languageOf = (language: string | undefined): { language?: string } =>
  language === undefined ? {} : { language };

function addId(ids: Set<string>, text: string): void {
  const id = oneLine(text);
  if (id !== '' && ids.size < MOST_OTHERS) ids.add(id);
}
