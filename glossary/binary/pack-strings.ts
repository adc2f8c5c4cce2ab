import { type Packed, unheard } from './packing-progress.ts';

/** Marks a UTF-16 code unit that takes two bytes more; all lower units take one. */
const ESCAPE = 0xff;

/** Strings in a row, with the place where each ends. */
export interface PackedStrings {
  ends: Uint32Array;
  bytes: Uint8Array;
}

/** Packs strings, and counts each as packed: any string comes back as it was, lone surrogates included. */
export function packStrings(strings: readonly string[], packed: Packed = unheard): PackedStrings {
  const ends = new Uint32Array(strings.length);
  const bytes = new Uint8Array(strings.reduce((sum, each) => sum + packedLength(each), 0));
  let end = 0;
  strings.forEach((string, number) => {
    end = writeString(bytes, end, string);
    ends[number] = end;
    packed();
  });
  return { ends, bytes };
}

/** The string with this number, or `undefined`. */
export function unpackString({ ends, bytes }: PackedStrings, number: number): string | undefined {
  const end = ends[number];
  return end === undefined ? undefined : readString(bytes, startOf(ends, number), end);
}

/** The string that is written between two places. */
export function readString(bytes: Uint8Array, start: number, end: number): string {
  let string = '';
  for (let at = start; at < end; at += unitLength(bytes, at))
    string += String.fromCharCode(unitAt(bytes, at));
  return string;
}

/** Where a row starts of which the ends are known: where the one before it ends. */
export function startOf(ends: Uint32Array, number: number): number {
  return number === 0 ? 0 : ends[number - 1]!;
}

/** How many bytes a string takes. */
export function packedLength(string: string): number {
  let length = string.length;
  for (let at = 0; at < string.length; at++) if (string.charCodeAt(at) >= ESCAPE) length += 2;
  return length;
}

/** Writes a string; returns the place after it. */
export function writeString(bytes: Uint8Array, start: number, string: string): number {
  let end = start;
  for (let at = 0; at < string.length; at++) {
    const unit = string.charCodeAt(at);
    if (unit < ESCAPE) bytes[end++] = unit;
    else {
      bytes[end++] = ESCAPE;
      bytes[end++] = unit & 0xff;
      bytes[end++] = unit >>> 8;
    }
  }
  return end;
}

/** The code unit that is packed at this place. */
export function unitAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]!;
  return byte === ESCAPE ? bytes[at + 1]! | (bytes[at + 2]! << 8) : byte;
}

/** How many bytes the code unit at this place takes. */
export function unitLength(bytes: Uint8Array, at: number): number {
  return bytes[at] === ESCAPE ? 3 : 1;
}
