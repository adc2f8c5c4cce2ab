/** "NGLX", read as a little-endian number; a big-endian machine would see a foreign file. */
const MAGIC = 0x584c474e;
/** Goes up with every change that an older reader would misunderstand, the folding rules included. */
const VERSION = 1;

/** The parts of a saved index in file order: those of 32-bit numbers first, so that each is aligned. */
export const WIDE_SECTIONS = [
  'wordSlots',
  'wordEnds',
  'aliases',
  'firstEdges',
  'edgeWords',
  'endingBits',
  'endingRanks',
  'endings',
  'claims',
  'patternEnds',
  'idEnds',
] as const;
export const NARROW_SECTIONS = ['wordUnits', 'patternUnits', 'idUnits'] as const;

export type WideSection = (typeof WIDE_SECTIONS)[number];
export type NarrowSection = (typeof NARROW_SECTIONS)[number];
/** The sections by name, as arrays. */
export type Sections = Record<WideSection, Uint32Array> & Record<NarrowSection, Uint16Array>;

/** Magic, version, bytes in all, then the length of each section. */
const HEADER_NUMBERS = 3 + WIDE_SECTIONS.length + NARROW_SECTIONS.length;
const HEADER_BYTES = HEADER_NUMBERS * 4;

/** Writes the sections into one buffer. */
export function packSections(sections: Sections): ArrayBuffer {
  const names = [...WIDE_SECTIONS, ...NARROW_SECTIONS];
  const bytes = names.reduce((sum, name) => sum + sections[name].byteLength, HEADER_BYTES);
  const buffer = new ArrayBuffer(bytes);
  new Uint32Array(buffer, 0, HEADER_NUMBERS).set([
    MAGIC,
    VERSION,
    bytes,
    ...names.map((name) => sections[name].length),
  ]);
  let at = HEADER_BYTES;
  for (const name of names) {
    const section = sections[name];
    const Type = section instanceof Uint32Array ? Uint32Array : Uint16Array;
    new Type(buffer, at, section.length).set(section);
    at += section.byteLength;
  }
  return buffer;
}

/**
 * Views of the sections in a saved index; copies nothing.
 * Throws a RangeError that says what is wrong with a buffer that is no index, of another version, or cut short.
 */
export function viewSections(buffer: ArrayBuffer): Sections {
  const lengths = checkedLengths(buffer);
  let section = 0;
  let at = HEADER_BYTES;
  const wide = (): Uint32Array => {
    const view = new Uint32Array(buffer, at, lengths[section++]);
    at += view.byteLength;
    return view;
  };
  const narrow = (): Uint16Array => {
    const view = new Uint16Array(buffer, at, lengths[section++]);
    at += view.byteLength;
    return view;
  };
  return {
    wordSlots: wide(),
    wordEnds: wide(),
    aliases: wide(),
    firstEdges: wide(),
    edgeWords: wide(),
    endingBits: wide(),
    endingRanks: wide(),
    endings: wide(),
    claims: wide(),
    patternEnds: wide(),
    idEnds: wide(),
    wordUnits: narrow(),
    patternUnits: narrow(),
    idUnits: narrow(),
  };
}

/** The sections' lengths in file order, once the header and the buffer's size agree. */
function checkedLengths(buffer: ArrayBuffer): number[] {
  const header = new Uint32Array(buffer, 0, Math.min(HEADER_NUMBERS, buffer.byteLength >>> 2));
  const [magic, version, bytes = 0, ...lengths] = header;
  if (magic !== MAGIC)
    throw new RangeError('This is no matching index: its first four bytes are not "NGLX".');
  if (version !== VERSION) {
    throw new RangeError(`This matching index has version ${version}, not ${VERSION}: build it anew.`);
  }
  const needed = lengths.reduce(
    (sum, length, section) => sum + length * (section < WIDE_SECTIONS.length ? 4 : 2),
    HEADER_BYTES,
  );
  if (header.length < HEADER_NUMBERS || bytes !== buffer.byteLength || bytes !== needed) {
    throw new RangeError(
      `This matching index is damaged: it has ${buffer.byteLength} bytes, and its header speaks of ${bytes}.`,
    );
  }
  return lengths;
}
