/** Strings behind one another as UTF-16 code units, with the place where each ends. */
export interface PackedStrings {
  ends: Uint32Array;
  units: Uint16Array;
}

export function packStrings(strings: readonly string[]): PackedStrings {
  const ends = new Uint32Array(strings.length);
  const units = new Uint16Array(strings.reduce((sum, each) => sum + each.length, 0));
  let end = 0;
  strings.forEach((string, number) => {
    for (let at = 0; at < string.length; at++) units[end++] = string.charCodeAt(at);
    ends[number] = end;
  });
  return { ends, units };
}

/** The string with this number, or `undefined`. */
export function unpackString({ ends, units }: PackedStrings, number: number): string | undefined {
  const end = ends[number];
  if (end === undefined) return undefined;
  const start = number === 0 ? 0 : (ends[number - 1] ?? 0);
  return String.fromCharCode(...units.subarray(start, end));
}
