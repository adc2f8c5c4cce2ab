/** A file of number arrays that is loaded as views, without parsing or copying. */
export interface SectionLayout<Wide extends string, Bytes extends string> {
  /** What the file is, for messages: "matching index". */
  what: string;
  /** The file's first four bytes, as letters. */
  magic: string;
  /** Goes up with every change that an older reader would misunderstand. */
  version: number;
  /** Names of the arrays of 32-bit numbers, which come first so that each is aligned … */
  wide: readonly Wide[];
  /** … and of those of bytes. */
  bytes: readonly Bytes[];
}

/** The arrays of a file by name. */
export type Sections<Wide extends string, Bytes extends string> = Record<Wide, Uint32Array> &
  Record<Bytes, Uint8Array>;

/** Magic, version and bytes in all stand before the sections' lengths. */
const FIXED_NUMBERS = 3;

/** Numbers are little-endian in the file: on a big-endian machine the magic would be a foreign one. */
const magicNumber = (magic: string): number =>
  [...magic].reduceRight((number, letter) => number * 256 + letter.charCodeAt(0), 0);

/** Writes arrays into one buffer. */
export function packSections<Wide extends string, Bytes extends string>(
  layout: SectionLayout<Wide, Bytes>,
  sections: Sections<Wide, Bytes>,
): ArrayBuffer {
  const wide: Record<Wide, Uint32Array> = sections;
  const bytes: Record<Bytes, Uint8Array> = sections;
  const arrays = [...layout.wide.map((name) => wide[name]), ...layout.bytes.map((name) => bytes[name])];
  const headerNumbers = FIXED_NUMBERS + arrays.length;
  const size = arrays.reduce((sum, array) => sum + array.byteLength, headerNumbers * 4);
  const buffer = new ArrayBuffer(size);
  const lengths = arrays.map((array) => array.length);
  const header = [magicNumber(layout.magic), layout.version, size, ...lengths];
  new Uint32Array(buffer, 0, headerNumbers).set(header);
  let at = headerNumbers * 4;
  for (const array of arrays) {
    new Uint8Array(buffer, at).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    at += array.byteLength;
  }
  return buffer;
}

/**
 * Views of the arrays in a buffer that `packSections` wrote; the buffer must stay as it is.
 * Throws a RangeError that says why when the buffer is something else, of another version, or cut short.
 */
export function viewSections<Wide extends string, Bytes extends string>(
  layout: SectionLayout<Wide, Bytes>,
  buffer: ArrayBuffer,
): Sections<Wide, Bytes> {
  const lengths = checkedLengths(layout, buffer);
  let end = (FIXED_NUMBERS + lengths.length) * 4;
  const next = (bytes: number): number => {
    end += bytes;
    return end - bytes;
  };
  const wide = named(layout.wide, (section) => {
    const length = lengths[section] ?? 0;
    return new Uint32Array(buffer, next(length * 4), length);
  });
  const bytes = named(layout.bytes, (section) => {
    const length = lengths[layout.wide.length + section] ?? 0;
    return new Uint8Array(buffer, next(length), length);
  });
  return { ...wide, ...bytes };
}

/** The sections' lengths in file order, once the header and the buffer's size agree. */
function checkedLengths(
  { what, magic, version, wide, bytes }: SectionLayout<string, string>,
  buffer: ArrayBuffer,
): number[] {
  const headerNumbers = FIXED_NUMBERS + wide.length + bytes.length;
  const header = new Uint32Array(buffer, 0, Math.min(headerNumbers, buffer.byteLength >>> 2));
  const [foundMagic, foundVersion, size = 0, ...lengths] = header;
  if (foundMagic !== magicNumber(magic)) {
    throw new RangeError(`This is no ${what}: its first four bytes are not "${magic}".`);
  }
  if (foundVersion !== version) {
    throw new RangeError(`This ${what} has version ${foundVersion}, not ${version}: build it anew.`);
  }
  const sizes = lengths.map((length, section) => (section < wide.length ? length * 4 : length));
  const needed = sizes.reduce((sum, each) => sum + each, headerNumbers * 4);
  if (header.length < headerNumbers || size !== buffer.byteLength || size !== needed) {
    throw new RangeError(
      `This ${what} is damaged: it has ${buffer.byteLength} bytes, and its header speaks of ${size}.`,
    );
  }
  return lengths;
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
