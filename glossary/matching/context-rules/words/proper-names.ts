import { type Candidate, hasPosting } from '../../candidate.ts';
import { ACRONYM } from '../../posting.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A title makes a person of what follows. */
const TITLES = words('Dame Dr Lady Lord Miss Mr Mrs Ms Mx Prof Professor Sir');
/** What streets and houses are called. */
const PLACES = words(
  'Airport Alley Bakery bakery Bar Bay Beach Brewery brewery Comics comics dictionary Farm farm Flats garage Hall House Park pub Pub racecourse racetrack Racetrack Records salon shop store Strasse Straße street winery Avenue Boulevard Bridge Close Crescent Drive Grove Hotel Inn Lane Library Road Square Street Terrace',
);
/** Who and what has a name that may be any word; “novel”, “label” and “tour” are said of medicines and diseases too. */
const WORKS = words(
  'album band bassist café cafe drummer duo film guitarist magazine movie newspaper nightclub podcast quartet racehorse restaurant sculpture singer sitcom song songwriter thriller trilogy yacht',
);
/** What else has one, where it is said to be that. */
const NAMED =
  'ale|beer|brand|cartoon|club|constellation|game|horse|lager|perfume|pub|racecourse|river|sublabel|town|track|village';
const IS_WORK = new RegExp(
  `^ (?:is|was) (?:the (?:name|title) of )?(?:an?|her|his|the|their) (?:\\p{L}+(?:['’]s)? ){0,3}(?:${[...WORKS].join('|')}|${NAMED})(?!\\p{L})`,
  'u',
);
const IS = words('is was');

/** "Gait", "Spine's", and no "MRI" or "Lance-Adams". */
const ONE_WORD = /^\p{Lu}\p{Ll}+(?:['’]s)?$/u;

/** UTF-16 code units: a longer word is none of these. */
const LONGEST = 12;
const REACH = 48;
const SPACE = 0x20;

/** Whether a word is a name by its capital and what is beside it: "Dr Gait", "Spine Street", "the Dopamine album". */
export function isProperName(text: string, candidate: Candidate): boolean {
  const { start, end } = candidate;
  const first = text.charCodeAt(start);
  if (first < 0x41 || first > 0x5a || hasPosting(candidate, ACRONYM)) return false;
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  const isNamed =
    TITLES.has(before) ||
    WORKS.has(before) ||
    PLACES.has(after) ||
    // A capital says nothing at the beginning of a sentence or a heading.
    (before !== '' && (WORKS.has(after) || WORKS.has(after.replace(/s$/u, '')))) ||
    (IS.has(after) && IS_WORK.test(text.slice(end, end + REACH)));
  return isNamed && ONE_WORD.test(text.slice(start, end));
}

/** The word that a space sets off from what follows, without a full stop that shortens it; empty where a sentence ends. */
function wordBefore(text: string, start: number): string {
  if (text.charCodeAt(start - 1) !== SPACE) return '';
  const from = text.lastIndexOf(' ', start - 2) + 1;
  if (start - from > LONGEST) return '';
  const word = text.slice(from, start - 1);
  if (!word.endsWith('.')) return word;
  const title = word.slice(0, -1);
  return TITLES.has(title) ? title : '';
}

function wordAfter(text: string, end: number): string {
  if (text.charCodeAt(end) !== SPACE) return '';
  let to = end + 1;
  while (to - end < LONGEST && isLetter(text.charCodeAt(to))) to++;
  return text.slice(end + 1, to);
}

const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
