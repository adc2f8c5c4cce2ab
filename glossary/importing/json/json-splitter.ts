import { ImportError } from '../problem-codes.ts';
import { type JsonPlace, parseJson } from './parse-json.ts';

/** A value of a JSON document, and where it begins. */
export interface JsonValue extends JsonPlace {
  /** Keys of objects; a position in an array is `*`. */
  path: readonly string[];
  value: unknown;
}

/** Containers within containers: no glossary has so many, and programs that call themselves for each have a limit. */
const DEEPEST = 200;

/** Characters of one value: a concept with all it says. */
const LONGEST = 20_000_000;

/** What may come next between values. */
type Expected = 'value' | 'value or end' | 'key or end' | 'key' | 'colon' | 'comma or end' | 'nothing';

interface Container {
  isArray: boolean;
  /** The key of the value that is read. */
  key: string;
}

/**
 * Takes a JSON document apart while it comes, so that it is never in memory as a whole: values at the paths named, such as
 * `entries/*`, are handed over one by one, and so is each other value beside the way to them. Throws an ImportError with line
 * and column for what is no JSON.
 */
export class JsonSplitter {
  readonly #paths: readonly (readonly string[])[];
  readonly #onValue: (value: JsonValue) => void;
  readonly #containers: Container[] = [];
  #expected: Expected = 'value';
  #line = 1;
  #column = 1;
  /** Where the next line feed of this chunk is; past its end where it has none. */
  #lineFeed = 0;
  /** The text of the value or key that is being read; undefined between them. */
  #capture: string | undefined;
  #start: JsonPlace = { line: 1, column: 1 };
  #depth = 0;
  #isInString = false;
  #isEscaped = false;

  constructor(paths: readonly string[], onValue: (value: JsonValue) => void) {
    this.#paths = paths.map((path) => path.split('/'));
    this.#onValue = onValue;
  }

  write(chunk: string): void {
    let at = 0;
    this.#lineFeed = nextLineFeed(chunk, 0);
    while (at < chunk.length) {
      const end = this.#capture === undefined ? this.#step(chunk, at) : this.#goOn(chunk, at);
      this.#count(chunk, at, end);
      at = end;
    }
  }

  end(): void {
    // A number or word at the top ends with the document.
    if (this.#capture !== undefined && this.#depth === 0 && !this.#isInString) this.#finish();
    if (this.#expected !== 'nothing') throw this.#failure('truncated');
  }

  /** Reads one character between values, or begins a value; returns where to go on. */
  #step(chunk: string, at: number): number {
    const character = chunk.charAt(at);
    if (/\s/.test(character)) return at + 1;
    if (this.#isValueNext(character)) this.#begin(character);
    else if (this.#expected === 'colon' && character === ':') this.#expected = 'value';
    else if (this.#expected === 'comma or end' && character === ',') {
      this.#expected = this.#containers.at(-1)?.isArray ? 'value' : 'key';
    } else if (this.#isEnd(character)) {
      this.#containers.pop();
      this.#expected = this.#containers.length === 0 ? 'nothing' : 'comma or end';
    } else throw this.#failure('malformed');
    // A captured value begins with this character, which `#goOn` reads.
    return this.#capture === undefined ? at + 1 : at;
  }

  #isValueNext(character: string): boolean {
    if (this.#expected === 'key or end' || this.#expected === 'key') return character === '"';
    if (this.#expected !== 'value' && this.#expected !== 'value or end') return false;
    return /["\d{[tfn-]/.test(character);
  }

  #isEnd(character: string): boolean {
    const end = this.#containers.at(-1)?.isArray ? ']' : '}';
    const mayEnd = this.#expected !== 'value' && this.#expected !== 'key' && this.#expected !== 'colon';
    return mayEnd && this.#containers.length > 0 && character === end;
  }

  #begin(character: string): void {
    const isContainer = character === '{' || character === '[';
    if (isContainer && this.#expected !== 'key' && this.#isOnTheWay()) {
      const isArray = character === '[';
      this.#containers.push({ isArray, key: '*' });
      this.#expected = isArray ? 'value or end' : 'key or end';
      return;
    }
    this.#capture = '';
    this.#start = { line: this.#line, column: this.#column };
  }

  /** Whether the values sought are inside the one that begins. */
  #isOnTheWay(): boolean {
    const path = this.#path();
    return this.#paths.some(
      (sought) => sought.length > path.length && path.every((key, at) => key === sought[at]),
    );
  }

  #path(): string[] {
    return this.#containers.map(({ key }) => key);
  }

  /** Reads on in a value; returns where it ends in the chunk, or the chunk's end. */
  #goOn(chunk: string, start: number): number {
    let at = start;
    for (; at < chunk.length; at++) {
      if (this.#isInString) this.#readString(chunk.charCodeAt(at));
      else if (this.#readOutside(chunk.charAt(at))) {
        this.#keep(chunk.slice(start, at));
        this.#finish();
        return at;
      }
      if (this.#hasEnded(chunk.charAt(at))) {
        this.#keep(chunk.slice(start, at + 1));
        this.#finish();
        return at + 1;
      }
    }
    this.#keep(chunk.slice(start));
    return at;
  }

  #readString(code: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (code === 0x5c) this.#isEscaped = true;
    else if (code === 0x22) this.#isInString = false;
  }

  /** Whether a number or word ended before this character. */
  #readOutside(character: string): boolean {
    if (character === '"') this.#isInString = true;
    else if (character === '{' || character === '[') {
      this.#depth++;
      if (this.#depth > DEEPEST) throw this.#failure('too-deep', { limit: String(DEEPEST) });
    } else if (character === '}' || character === ']') {
      if (this.#depth === 0) return true;
      this.#depth--;
    } else if (this.#depth === 0) return /[\s,:]/.test(character);
    return false;
  }

  /** Whether a string or a container ends with this character. */
  #hasEnded(character: string): boolean {
    return this.#depth === 0 && !this.#isInString && /["}\]]/.test(character);
  }

  #keep(text: string): void {
    const whole = `${this.#capture ?? ''}${text}`;
    if (whole.length > LONGEST) throw this.#failure('value-too-large', { limit: String(LONGEST) });
    this.#capture = whole;
  }

  #finish(): void {
    const value = parseJson(this.#capture ?? '', this.#start);
    this.#capture = undefined;
    const container = this.#containers.at(-1);
    if (this.#expected === 'key' || this.#expected === 'key or end') {
      if (container) container.key = String(value);
      this.#expected = 'colon';
      return;
    }
    this.#expected = container ? 'comma or end' : 'nothing';
    this.#onValue({ ...this.#start, path: this.#path(), value });
  }

  #count(chunk: string, start: number, end: number): void {
    let from = start;
    while (this.#lineFeed < end) {
      this.#line++;
      this.#column = 1;
      from = this.#lineFeed + 1;
      this.#lineFeed = nextLineFeed(chunk, from);
    }
    this.#column += end - from;
  }

  #failure(
    code: 'malformed' | 'truncated' | 'too-deep' | 'value-too-large',
    values?: Record<string, string>,
  ) {
    const place = { line: this.#line, column: this.#column };
    return new ImportError({ code, ...place, values: { format: 'JSON', detail: '', ...values } });
  }
}

function nextLineFeed(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}
