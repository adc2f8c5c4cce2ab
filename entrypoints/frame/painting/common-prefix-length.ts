/** Returns the length of the longest common prefix of two texts, in UTF-16 code units. */
export function commonPrefixLength(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  // Usually text was only appended, which a native comparison detects much faster.
  if (one.startsWith(other) || other.startsWith(one)) return shorter;
  let at = 0;
  while (at < shorter && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}
