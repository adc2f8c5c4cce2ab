import * as v from 'valibot';
import { DIRECTIONS, LENGTHS, RHYTHMS } from '../../movement.ts';
import { READ_IN } from '../facts/entry-facts.ts';

const oneOf = <Option extends string>(options: readonly Option[]) =>
  v.picklist(options, `is none of ${options.join(', ')}`);

/** How a movement goes over time; drawn as a strip beside those with which it is confused. */
export const MOVEMENT = v.strictObject({
  rhythm: oneOf(RHYTHMS),
  length: v.optional(v.pipe(oneOf(LENGTHS), v.description('How long one movement lasts.'))),
  direction: v.pipe(oneOf(DIRECTIONS), v.description('push: muscles tighten; lapse: they let go.')),
  small: v.optional(v.pipe(v.literal(true), v.description('It hardly moves a joint, if at all.'))),
  reference: READ_IN,
});
