import type { SaxesTagNS } from 'saxes';
import { EntryDraft } from '../entry-draft.ts';
import type { ImportMetadata, TermRole } from '../import-entry.ts';
import type { ImportHandlers } from '../source/glossary-source.ts';
import type { SourceReader } from '../source/source-reader.ts';
import { languageTag } from '../text/language-tag.ts';
import { oneLine } from '../text/plain-text.ts';
import { readXml } from '../xml/read-xml.ts';
import { type Category, categoryOf, isInline } from './tbx-categories.ts';
import { roleOfStatus, roleOfType } from './term-status.ts';
import { idOfXml } from './xml-id.ts';

/** Reads TermBase eXchange (ISO 30042) of 2008 and 2019, in the styles DCA and DCT and in any dialect. */
export async function readTbx(reader: SourceReader, handlers: ImportHandlers): Promise<ImportMetadata> {
  const entries = new TbxEntries(handlers);
  await readXml(reader.text(), entries);
  return entries.metadata;
}

/** A term until its section ends: its status comes after it. */
interface OpenTerm {
  text: string;
  status?: TermRole | undefined;
  type?: TermRole | undefined;
}

/** An element that is open, with its text so far. */
interface OpenElement {
  name: string;
  category: Category | undefined;
  target: string;
  language: string | undefined;
  text: string;
}

/** Makes entries of elements, by their local names: prefixes and dialects differ. */
class TbxEntries {
  readonly metadata: ImportMetadata = {};
  readonly #handlers: ImportHandlers;
  readonly #open: OpenElement[] = [];
  #draft: EntryDraft | undefined;
  #language: string | undefined;
  #term: OpenTerm | undefined;
  /** Of this language section. */
  #hasPreferred = false;

  constructor(handlers: ImportHandlers) {
    this.#handlers = handlers;
  }

  onOpen(element: SaxesTagNS, line: number): void {
    const name = element.local;
    const attribute = (local: string): string | undefined => attributeOf(element, local);
    if (this.#open.length === 0) this.#startFile(attribute('lang'));
    if (name === 'termEntry' || name === 'conceptEntry') {
      this.#draft = new EntryDraft(this.#handlers.onProblem, idOfXml(attribute('id') ?? ''), line);
      this.#language = undefined;
    } else if (name === 'langSet' || name === 'langSec') {
      this.#language = attribute('lang');
      this.#hasPreferred = false;
    } else if (/^(?:tig|ntig|termSec)$/.test(name)) this.#term = undefined;
    this.#open.push({
      name,
      category: categoryOf(name, attribute('type')),
      target: attribute('target') ?? '',
      language: attribute('lang') ?? this.#language,
      text: '',
    });
  }

  onText(text: string): void {
    const element = this.#open.at(-1);
    if (element) element.text += text;
  }

  onClose({ local }: SaxesTagNS): void {
    const element = this.#open.pop();
    if (!element) return;
    if (isInline(local)) this.onText(element.text);
    if (!this.#draft) this.#readHeader(element);
    else if (local === 'termEntry' || local === 'conceptEntry') this.#endEntry(this.#draft);
    else if (/^(?:tig|ntig|termSec)$/.test(local)) this.#endTerm(this.#draft);
    else if (local === 'langSet' || local === 'langSec') this.#language = undefined;
    else this.#readElement(this.#draft, element);
  }

  #startFile(language: string | undefined): void {
    const tag = languageTag(language ?? '');
    if (tag !== undefined) this.metadata.language = tag;
  }

  #readHeader({ name, text }: OpenElement): void {
    const title = oneLine(text);
    if (name === 'title' && title !== '') this.metadata.title ??= title;
  }

  #readElement(draft: EntryDraft, { category, target, language, text }: OpenElement): void {
    switch (category) {
      case 'term':
        this.#term = { text };
        break;
      case 'status':
        if (this.#term) this.#term.status = roleOfStatus(text);
        break;
      case 'type':
        if (this.#term) this.#term.type = roleOfType(text.trim());
        break;
      case 'definition':
        draft.addDefinition(unwrapped(text), language);
        break;
      case 'note':
        draft.addNote(unwrapped(text), language);
        break;
      case 'source':
        draft.addReference(text, /^[a-z][a-z\d+.-]*:/i.test(target) ? target : undefined);
        break;
      case 'related':
        draft.addRelated(idOfXml(target));
        break;
      case 'broader':
        draft.addBroader(idOfXml(target));
        break;
      default:
    }
  }

  /** The first term of a language is its preferred one, unless the file says otherwise. */
  #endTerm(draft: EntryDraft): void {
    const term = this.#term;
    if (!term) return;
    const role = term.status ?? term.type ?? (this.#hasPreferred ? 'synonym' : 'preferred');
    if (role === 'preferred') this.#hasPreferred = true;
    draft.addTerm(term.text, role, this.#language);
    this.#term = undefined;
  }

  #endEntry(draft: EntryDraft): void {
    const entry = draft.finish();
    if (entry) this.#handlers.onEntry(entry);
    this.#draft = undefined;
  }
}

/** Editors wrap lines anywhere; an empty one divides paragraphs. */
const unwrapped = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' '))
    .join('\n');

/** An attribute by its local name: `xml:lang` and `lang` say the same. */
function attributeOf({ attributes }: SaxesTagNS, local: string): string | undefined {
  return Object.values(attributes).find((attribute) => attribute.local === local)?.value;
}
