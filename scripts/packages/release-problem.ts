const LEVELS = ['patch', 'minor', 'major'];

/**
 * Why there can be no release, with what to do about it; `undefined` when there can.
 * @param status what `git status --porcelain` prints
 */
export function releaseProblem(level: string | undefined, status: string): string | undefined {
  if (level === undefined || !LEVELS.includes(level)) {
    return `Say which part of the version goes up: npm run release -- ${LEVELS.join('|')}.`;
  }
  if (status.trim() !== '') {
    return `There are changes that are not committed; commit or remove them first:\n${status.trimEnd()}`;
  }
  return undefined;
}
