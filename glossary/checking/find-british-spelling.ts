import type { Entry } from '../compiling/entry-schema.ts';
import type { Problem } from '../compiling/problem.ts';
import { findInProse } from './prose-fields.ts';

/** Spellings that only British English has. Forms may have them; prose is American throughout, so that no entry mixes. */
const BRITISH =
  /\b\w*(?:aemi|oedema|tumour|colour|behaviour|ischaem|anaesth|haem[aeo]|paediatr|rrhoea|aetiolog|leucod|manoeuv|oesoph|foet[au]|orthopaed|gynaec|faec)\w*\b|\b(?:centre|fibre|litre|programme|ageing|grey|judgement|practise[ds]?|hiccough)s?\b|\b(?:general|hospital|character|recogn|stabil|minim|local|visual|organ|special|immun|anal|paral|catal|synchron|metabol|sensit|depolar|hyperpolar)(?:is|ys)(?:e|es|ed|ing|ation)\b/gi;

/** Words that look British but are right in American English too. */
const RIGHT_BOTH_WAYS = /^(?:analyses|paralyses|catalyses|dialyses|organisms?|specialists?|localist)$/i;

/** Finds British spelling in an entry's prose. */
export function findBritishSpelling(entry: Entry): Problem[] {
  return findInProse(entry, BRITISH, (found) => found)
    .filter(({ message }) => !RIGHT_BOTH_WAYS.test(message))
    .map((problem) => ({
      ...problem,
      message: `"${problem.message}" is British spelling; prose is American`,
    }));
}
