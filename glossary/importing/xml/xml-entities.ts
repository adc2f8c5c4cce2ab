import { ImportError } from '../problem-codes.ts';

const PREDEFINED: readonly (readonly [name: string, text: string])[] = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
];

/** An entity of the document itself: parameter entities and those of other files (`SYSTEM`) are none. */
const DECLARATION = /<!ENTITY\s+([\w.:-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;

/** Characters: the addresses of namespaces have fewer. */
const LONGEST = 300;

/** Characters that the entities of one element may become. */
const MOST_EXPANDED = 1_000_000;

/**
 * The entities of an XML document: those that its own declaration holds as plain text. One that names another entity is refused
 * where it is used, and so are so many that a small file becomes a large text.
 */
export class XmlEntities {
  /** For the parser, which looks names up in it. It inherits nothing: `&constructor;` is no entity. */
  readonly table: Record<string, string> = Object.create(null);
  #expanded = 0;

  constructor() {
    for (const [name, text] of PREDEFINED) this.table[name] = text;
  }

  /** Takes the entities from the text of a document type declaration. */
  declare(doctype: string): void {
    for (const [, name = '', inDouble, inSingle = ''] of doctype.matchAll(DECLARATION)) {
      const text = decodeCharacters(inDouble ?? inSingle);
      // What is declared first counts.
      if (Object.hasOwn(this.table, name)) continue;
      Object.defineProperty(this.table, name, { get: () => this.#expand(name, text) });
    }
  }

  /** Begins to count anew: to be called with each element. */
  reset(): void {
    this.#expanded = 0;
  }

  #expand(name: string, text: string): string {
    this.#expanded += text.length;
    if (text.length > LONGEST || /[&<]/.test(text) || this.#expanded > MOST_EXPANDED) {
      throw new ImportError({ code: 'entity-bomb', values: { name } });
    }
    return text;
  }
}

const decodeCharacters = (text: string): string =>
  text.replace(/&#(?:(\d{1,7})|x([\da-fA-F]{1,6}));/g, (reference, decimal?: string, hex?: string) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
