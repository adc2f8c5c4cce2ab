/**
 * Where the arrow keys move the choice in a list: from none to the first or last, and round at the ends.
 * `null` for any other key, and in an empty list.
 */
export function moveChoice(key: string, chosen: number | null, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return chosen === null ? 0 : (chosen + 1) % length;
  if (key === 'ArrowUp') return chosen === null ? length - 1 : (chosen - 1 + length) % length;
  return null;
}
