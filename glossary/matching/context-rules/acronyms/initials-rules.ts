import type { AcronymRule } from './acronym-rule.ts';

/** Names have two initials; three are as often an acronym: "the A.L.S. Association". */
const INITIALS = 2;
const NAME_AFTER = /^\s?\p{Lu}[\p{Ll}'’-]*\p{Ll}{2}/u;
/** "Hallett, M.S.", "Swash M.S." */
const SURNAME_BEFORE = /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]*\p{Ll},? $/u;

/** Initials of a name before or after a surname. */
export const personInitials: AcronymRule = {
  name: 'initials of a name',
  example: '[C.P.] Snow wrote of two cultures',
  finding: 'other',
  applies: ({ acronym, hasStops, before, after }) =>
    hasStops &&
    acronym.length === INITIALS &&
    (NAME_AFTER.test(after) || (SURNAME_BEFORE.test(before) && !/^ \p{Ll}/u.test(after))),
};

const INITIALS_BEFORE = /(?<![\p{L}.])\p{Lu}\.-?\p{Lu}\.(?:,|,? and|,? &)\s$/u;
const INITIALS_AFTER = /^(?:,|,? and|,? &)\s\p{Lu}\.-?\p{Lu}\.(?!\p{Lu})/u;

/** Initials of an author between those of others. */
export const authorInitials: AcronymRule = {
  name: "initials in a list of authors' tasks",
  example: 'designed by K.L. and [M.S.]',
  finding: 'other',
  applies: ({ acronym, hasStops, before, after }) =>
    hasStops && acronym.length === INITIALS && (INITIALS_BEFORE.test(before) || INITIALS_AFTER.test(after)),
};
