import type { TermRole } from '../import-entry.ts';

/** What TBX says of a term's standing (`administrativeStatus`, `usageStatus`, `normativeAuthorization`), in small letters. */
const ROLES: readonly (readonly [status: RegExp, role: TermRole])[] = [
  [/deprecated|superseded|notrecommended|obsolete|forbidden|rejected/, 'deprecated'],
  [/preferred|standardized|legal|regulated/, 'preferred'],
  [/admitted|allowed/, 'synonym'],
];

/** The role of a term by its status; undefined where that says nothing about it. */
export function roleOfStatus(status: string): TermRole | undefined {
  const plain = status.toLowerCase().replace(/[^a-z]/g, '');
  return ROLES.find(([pattern]) => pattern.test(plain))?.[1];
}

/** The role of a term by its type: an abbreviation is a synonym, also where it comes first. */
export function roleOfType(type: string): TermRole | undefined {
  return /^(?:synonym|variant|abbreviation|abbreviatedForm|acronym|initialism|shortForm|clippedTerm)/i.test(
    type,
  )
    ? 'synonym'
    : undefined;
}
