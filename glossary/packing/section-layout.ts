/** A file of number arrays that is loaded as views, without parsing or copying. */
export interface SectionLayout<Wide extends string, Narrow extends string> {
  /** What the file is, for messages: "matching index". */
  what: string;
  /** The file's first four bytes, as letters. */
  magic: string;
  /** Goes up with every change that an older reader would misunderstand. */
  version: number;
  /** Names of the arrays of 32-bit numbers, which come first so that each is aligned … */
  wide: readonly Wide[];
  /** … and of those of 16-bit numbers. */
  narrow: readonly Narrow[];
}

/** The arrays of a file by name. */
export type Sections<Wide extends string, Narrow extends string> = Record<Wide, Uint32Array> &
  Record<Narrow, Uint16Array>;

/** Magic, version and bytes in all stand before the sections' lengths. */
const FIXED_NUMBERS = 3;

/** Numbers as the file has them are little-endian: read on a big-endian machine the magic would be a foreign one. */
const magicNumber = (magic: string): number =>
  [...magic].reduceRight((number, letter) => number * 256 + letter.charCodeAt(0), 0);

/** Writes arrays into one buffer. */
export function packSections<Wide extends string, Narrow extends string>(
  { magic, version, wide, narrow }: SectionLayout<Wide, Narrow>,
  sections: Sections<Wide, Narrow>,
): ArrayBuffer {
  const wideArrays: Record<Wide, Uint32Array> = sections;
  const narrowArrays: Record<Narrow, Uint16Array> = sections;
  const arrays = [...wide.map((name) => wideArrays[name]), ...narrow.map((name) => narrowArrays[name])];
  const headerNumbers = FIXED_NUMBERS + arrays.length;
  const bytes = arrays.reduce((sum, array) => sum + array.byteLength, headerNumbers * 4);
  const buffer = new ArrayBuffer(bytes);
  const lengths = arrays.map((array) => array.length);
  new Uint32Array(buffer, 0, headerNumbers).set([magicNumber(magic), version, bytes, ...lengths]);
  let at = headerNumbers * 4;
  for (const array of arrays) {
    const View = array instanceof Uint32Array ? Uint32Array : Uint16Array;
    new View(buffer, at, array.length).set(array);
    at += array.byteLength;
  }
  return buffer;
}

/**
 * Views of the arrays in a buffer that `packSections` wrote; the buffer must stay as it is.
 * Throws a RangeError that says why when the buffer is something else, of another version, or cut short.
 */
export function viewSections<Wide extends string, Narrow extends string>(
  layout: SectionLayout<Wide, Narrow>,
  buffer: ArrayBuffer,
): Sections<Wide, Narrow> {
  const lengths = checkedLengths(layout, buffer);
  let at = (FIXED_NUMBERS + lengths.length) * 4;
  const view = (length: number, bytes: number): number => {
    at += length * bytes;
    return at - length * bytes;
  };
  const wide = named(layout.wide, (section) => {
    const length = lengths[section] ?? 0;
    return new Uint32Array(buffer, view(length, 4), length);
  });
  const narrow = named(layout.narrow, (section) => {
    const length = lengths[layout.wide.length + section] ?? 0;
    return new Uint16Array(buffer, view(length, 2), length);
  });
  return { ...wide, ...narrow };
}

/** The sections' lengths in file order, once the header and the buffer's size agree. */
function checkedLengths<Wide extends string, Narrow extends string>(
  { what, magic, version, wide, narrow }: SectionLayout<Wide, Narrow>,
  buffer: ArrayBuffer,
): number[] {
  const headerNumbers = FIXED_NUMBERS + wide.length + narrow.length;
  const header = new Uint32Array(buffer, 0, Math.min(headerNumbers, buffer.byteLength >>> 2));
  const [foundMagic, foundVersion, bytes = 0, ...lengths] = header;
  if (foundMagic !== magicNumber(magic)) {
    throw new RangeError(`This is no ${what}: its first four bytes are not "${magic}".`);
  }
  if (foundVersion !== version) {
    throw new RangeError(`This ${what} has version ${foundVersion}, not ${version}: build it anew.`);
  }
  const sizes = lengths.map((length, section) => length * (section < wide.length ? 4 : 2));
  const needed = sizes.reduce((sum, size) => sum + size, headerNumbers * 4);
  if (header.length < headerNumbers || bytes !== buffer.byteLength || bytes !== needed) {
    throw new RangeError(
      `This ${what} is damaged: it has ${buffer.byteLength} bytes, and its header speaks of ${bytes}.`,
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
