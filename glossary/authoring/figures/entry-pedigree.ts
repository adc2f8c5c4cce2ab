import * as v from 'valibot';
import { PEDIGREES } from '../../pedigree.ts';
import { READ_IN } from '../facts/entry-facts.ts';

/** How a change passes through a family, where the fact `inheritance` alone does not say it. */
export const PEDIGREE = v.strictObject({
  pattern: v.picklist(PEDIGREES, `is none of ${PEDIGREES.join(', ')}`),
  reference: READ_IN,
});
