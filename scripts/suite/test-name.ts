/** Why a file is run: its path has one of the names, its text may hold a test of that name, or not at all. */
export type MatchKind = 'path' | 'text' | 'none';

/**
 * Returns what the names mean for a file. A path is enough to run all its tests; a text that holds every word of a name
 * may have a test of that name (names of tests are put together from groups and tables, so the words may lie apart).
 */
export function matchKind(path: string, text: string, names: readonly string[]): MatchKind {
  const lower = { path: path.toLowerCase().replaceAll('\\', '/'), text: text.toLowerCase() };
  if (names.some((name) => lower.path.includes(name.toLowerCase()))) return 'path';
  const isInText = (name: string) => wordsOf(name).every((word) => lower.text.includes(word.toLowerCase()));
  return names.some(isInText) ? 'text' : 'none';
}

/** Returns the pattern that the full name of a test (groups first) has when it holds one of these names. */
export function testNamePattern(names: readonly string[]): RegExp {
  const escaped = names.map((name) =>
    wordsOf(name).map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')),
  );
  return new RegExp(escaped.map((words) => words.join('[\\s>›]+')).join('|'), 'i');
}

/** Reports write groups and tests with arrows between them; copied names may have them. */
function wordsOf(name: string): string[] {
  return name.split(/[\s>›]+/).filter((word) => word !== '');
}
