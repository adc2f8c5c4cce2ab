import type { Entry } from '../compiling/entry-file.ts';
import type { Problem } from '../compiling/problem.ts';
import { findInProse } from './prose-fields.ts';

/** Letters that, anywhere in a word, only British English writes. */
const PARTS = [
  'aemi|anaesth|aetiolog|haem[aeo]|ischaem|paediatr|orthopaed|encyclopaed|gynaec|faec|caesar|palaeo',
  'oedem|oesoph|oestr|rrhoea|[ap]noea|coeliac|foet[au]|manoeuv|leuco[cd]|sulph',
  '(?:tum|col|behavi|od|fav|lab|hum|rum|vap|neighb|hon|harb|endeav)our',
];

/** Beginnings that double their l in British English: labelled, modelling. */
const DOUBLED = '(?:label|model|signal|travel|counsel|channel|level|fuel)l(?:ed|ing|er)';

const WORDS = [
  'centre|fibre|litre|metre|titre|calibre|theatre|neurone|programme|grey|mould|plough|hiccough',
  'ageing|judgement|enrolment|defence|offence|licence|skilful|practise[ds]?|whilst|amongst',
];

/** Stems of verbs in -ise and -yse: generalise, randomised, emphasising, paralysed. */
const VERBS = [
  '\\w{2,}(?:al|ar|er|or|il|im|in|on|an|en|et|ic|mat)',
  'random|standard|emphas|recogn|synthes|special|immun|anal|paral|catal|depolar|hyperpolar|dial|electrol',
];

const BRITISH = new RegExp(
  `\\b\\w*(?:${PARTS.join('|')})\\w*\\b` +
    `|\\b(?:${DOUBLED}|(?:${WORDS.join('|')})s?|fulfils?)\\b` +
    `|\\b(?:${VERBS.join('|')})(?:is|ys)(?:e|es|ed|ing|ation)\\b`,
  'gi',
);

/** Words that look British but are right in American English too. */
const RIGHT_BOTH_WAYS = /^(?:analyses|paralyses|catalyses|dialyses)$/i;

/** Finds British spelling in an entry's prose; forms may have it. Prose is American throughout, so that no entry mixes. */
export function findBritishSpelling(entry: Entry): Problem[] {
  return findInProse(entry, BRITISH, (found) => found)
    .filter(({ message }) => !RIGHT_BOTH_WAYS.test(message))
    .map((problem) => ({
      ...problem,
      message: `"${problem.message}" is British spelling; prose is American`,
    }));
}
