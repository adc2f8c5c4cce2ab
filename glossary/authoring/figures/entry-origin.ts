import * as v from 'valibot';
import { ORIGIN_LEVELS } from '../../origin-level.ts';
import { READ_IN } from '../facts/entry-facts.ts';

/** Most levels that a drawing can name without its labels touching. */
const MAX_LEVELS = 6;

/** Where in the nervous system the subject of an entry arises, lies or does harm; drawn as a picture. */
export const ORIGIN = v.strictObject({
  levels: v.pipe(
    v.array(v.picklist(ORIGIN_LEVELS, `is none of ${ORIGIN_LEVELS.join(', ')}`)),
    v.minLength(1, 'names no level'),
    v.maxLength(MAX_LEVELS, `names more than ${MAX_LEVELS} levels; name the wider ones`),
    v.check((levels) => new Set(levels).size === levels.length, 'names a level twice'),
  ),
  reference: READ_IN,
});
