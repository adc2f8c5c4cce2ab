/** How many UTF-16 code units two texts have in common from their start on. */
export function commonPrefixLength(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  // Text that was only added to is told at once.
  if (one.startsWith(other) || other.startsWith(one)) return shorter;
  let at = 0;
  while (at < shorter && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}
