const LEVELS = ['patch', 'minor', 'major'];

/**
 * What stands against a release, told with what to do; `undefined` when nothing does.
 * `status` is what `git status --porcelain` says.
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
