/**
 * A file of number arrays that is loaded as views, without parsing or copying.
 *
 * Code that reads such arrays writes `array[at]!` (allowed there by the overrides in biome.json): an index that is known
 * to be in range needs no second value, and a `?? 0` would turn a wrong one into a number that looks right.
 */
export interface SectionLayout<Wide extends string, Fitted extends string, Bytes extends string> {
  /** What the file is, for messages: "matching index". */
  what: string;
  /** The file's first four bytes, as letters. */
  magic: string;
  /** Goes up with every change that older code would misunderstand. */
  version: number;
  /** Names of the arrays of 32-bit numbers, which come first so that each is aligned … */
  wide: readonly Wide[];
  /** … of those with 16 bits each where all numbers fit, as in small glossaries … */
  fitted: readonly Fitted[];
  /** … and of those of bytes. */
  bytes: readonly Bytes[];
}

/** Numbers of 16 bits where all of them fit, else of 32. */
export type FittedArray = Uint16Array | Uint32Array;
type NumberArray = FittedArray | Uint8Array;

/** The arrays of a file by name. */
export type Sections<Wide extends string, Fitted extends string, Bytes extends string> = Record<
  Wide,
  Uint32Array
> &
  Record<Fitted, FittedArray> &
  Record<Bytes, Uint8Array>;

/** The header's numbers before the sections' lengths (in numbers) and widths (in bytes): magic, version, bytes in all. */
const FIXED_NUMBERS = 3;
const ALIGNMENT = 4;

/** Numbers are little-endian in the file: on a big-endian machine the magic would be a foreign one. */
const magicNumber = (magic: string): number =>
  [...magic].reduceRight((number, letter) => number * 256 + letter.charCodeAt(0), 0);

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

/** Writes arrays into one buffer. */
export function packSections<Wide extends string, Fitted extends string, Bytes extends string>(
  layout: SectionLayout<Wide, Fitted, Bytes>,
  sections: Sections<Wide, Fitted, Bytes>,
): ArrayBuffer {
  const wide: Record<Wide, Uint32Array> = sections;
  const numbers: Record<Fitted, FittedArray> = sections;
  const bytes: Record<Bytes, Uint8Array> = sections;
  const arrays: NumberArray[] = [
    ...layout.wide.map((name) => wide[name]),
    ...layout.fitted.map((name) => fitted(numbers[name])),
    ...layout.bytes.map((name) => bytes[name]),
  ];
  const headerNumbers = FIXED_NUMBERS + arrays.length * 2;
  const size = arrays.reduce((sum, array) => sum + aligned(array.byteLength), headerNumbers * 4);
  const buffer = new ArrayBuffer(size);
  const shapes = arrays.flatMap((array) => [array.length, array.BYTES_PER_ELEMENT]);
  new Uint32Array(buffer, 0, headerNumbers).set([magicNumber(layout.magic), layout.version, size, ...shapes]);
  let at = headerNumbers * 4;
  for (const array of arrays) {
    new Uint8Array(buffer, at).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    at += aligned(array.byteLength);
  }
  return buffer;
}

const fitted = (numbers: FittedArray): FittedArray =>
  numbers.every((number) => number <= 0xffff) ? Uint16Array.from(numbers) : numbers;

/**
 * Views of the arrays in a buffer that `packSections` wrote; the buffer must stay as it is.
 * Throws a RangeError that says why when the buffer is something else, of another version, or cut short.
 */
export function viewSections<Wide extends string, Fitted extends string, Bytes extends string>(
  layout: SectionLayout<Wide, Fitted, Bytes>,
  buffer: ArrayBuffer,
): Sections<Wide, Fitted, Bytes> {
  const [wide, fitted, bytes] = [layout.wide, layout.fitted, layout.bytes];
  const places = checkedPlaces(layout, buffer);
  const place = (section: number): Place => places[section] ?? { start: 0, length: 0, width: 1 };
  return {
    ...named(wide, (section) => {
      const { start, length } = place(section);
      return new Uint32Array(buffer, start, length);
    }),
    ...named(fitted, (section) => {
      const { start, length, width } = place(wide.length + section);
      return width === 2 ? new Uint16Array(buffer, start, length) : new Uint32Array(buffer, start, length);
    }),
    ...named(bytes, (section) => {
      const { start, length } = place(wide.length + fitted.length + section);
      return new Uint8Array(buffer, start, length);
    }),
  };
}

/** Whether a buffer begins as such a file does, of just this version. */
export function isOfVersion(
  { magic, version }: Pick<SectionLayout<string, string, string>, 'magic' | 'version'>,
  buffer: ArrayBuffer,
): boolean {
  const [foundMagic, foundVersion] = new Uint32Array(buffer, 0, Math.min(2, buffer.byteLength >>> 2));
  return foundMagic === magicNumber(magic) && foundVersion === version;
}

/** Where an array is in a file: its first byte, how many numbers it has, and the bytes of each. */
interface Place {
  start: number;
  length: number;
  width: number;
}

/** The sections' places in file order, once the header, the layout and the buffer's size agree. */
function checkedPlaces(
  { what, magic, version, wide, fitted, bytes }: SectionLayout<string, string, string>,
  buffer: ArrayBuffer,
): Place[] {
  const widths = [...wide.map(() => [4]), ...fitted.map(() => [2, 4]), ...bytes.map(() => [1])];
  const headerNumbers = FIXED_NUMBERS + widths.length * 2;
  const header = new Uint32Array(buffer, 0, Math.min(headerNumbers, buffer.byteLength >>> 2));
  const [foundMagic, foundVersion, size = 0, ...shapes] = header;
  if (foundMagic !== magicNumber(magic)) {
    throw new RangeError(`This is no ${what}: its first four bytes are not "${magic}".`);
  }
  if (foundVersion !== version) {
    throw new RangeError(`This ${what} has version ${foundVersion}, not ${version}: build it anew.`);
  }
  let end = headerNumbers * 4;
  const places = widths.map((_, section): Place => {
    const [length = 0, width = 0] = shapes.slice(section * 2, section * 2 + 2);
    const start = end;
    end += aligned(length * width);
    return { start, length, width };
  });
  const isWhole = widths.every((allowed, section) => allowed.includes(places[section]?.width ?? 0));
  if (!isWhole || size !== buffer.byteLength || size !== end) {
    throw new RangeError(
      `This ${what} is damaged: it has ${buffer.byteLength} bytes, and its header speaks of ${size}.`,
    );
  }
  return places;
}

function named<Name extends string, Value>(
  names: readonly Name[],
  value: (position: number) => Value,
): Record<Name, Value> {
  const record: Partial<Record<Name, Value>> = {};
  names.forEach((name, position) => {
    record[name] = value(position);
  });
  if (!isComplete(names, record)) throw new Error('A section has no value.');
  return record;
}

const isComplete = <Name extends string, Value>(
  names: readonly Name[],
  record: Partial<Record<Name, Value>>,
): record is Record<Name, Value> => names.every((name) => record[name] !== undefined);
