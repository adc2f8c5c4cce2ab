import type { Candidate } from '../../candidate.ts';
import { ACRONYM, AMBIGUOUS, EVERYDAY } from '../../posting.ts';

/** Of states, trade, armies, arts and machines: none has a body, and no text of medicine has them beside its words. */
const THINGS: ReadonlySet<string> = new Set(
  `ambition applause army asset bank boat brand bridge broadcast budget bureaucracy campaign cardboard cargo caucus ceremony
  chassis cinema clergy clutch comedy commerce company competition competitor concrete conglomerate congress constitution contract council
  cuisine currency deadline debate debt democracy dictatorship diplomacy doctrine dogma drama dynasty economy election empire engine enterprise
  farce film finance fleet furniture gearbox genius government grammar hierarchy housing humor humour ideology industry
  inflation inspiration investment investor jazz joke kingdom labor labour law league legend legislation loan luck
  majority market masonry melody militia ministry minister monarchy monopoly mortgage motorway movie municipality nostalgia opera opposition
  orchestra orthodoxy parliament party patriotism philosophy poem poetry policy politics politician politics poverty price
  propaganda property prose rebellion recession referendum reform regime regiment republic revolution rhetoric rock road rule sanction satire
  scandal schedule senate ship shortage smuggler socialism squad statecraft steel suspense tariff tax
  timetable tournament trade traffic treason treaty troops tyranny tyre unemployment verse violence voter warfare weapon weather
  winter yacht`.split(/\s+/),
);

/** Words that say how something is, by their endings, and some short ones. */
const HOW =
  /(?:al|ic|ive|ous|ed|id|[ai]r|ant|ent|ary|ory|ish)$|^(?:acute|benign|malignant|mutant|numb|stiff|floppy|jerky|twitchy|shaky)$/iu;
/** Right after a word. */
const NEXT = /^ (?:(?:new|old|free|social|legal|political|public|economic) )?(\p{Ll}+)/u;
/** "… of the market", "… of the whole industry". */
const OF = /^ of (?:(?:an?|the|his|her|its|our|their|this|that) )?(\p{Ll}+)(?: (\p{Ll}+))?/u;
const BEFORE = /(?:currency|labou?r market|market|parliamentary|party|price|trade|traffic) $/u;

/** UTF-16 code units in which the words beside a word are looked for. */
const REACH = 48;

const isThing = (word: string | undefined): boolean =>
  word !== undefined && (THINGS.has(word) || (word.endsWith('s') && THINGS.has(singular(word))));

const singular = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);

/**
 * Whether a word with further meanings is said of what has no body: "rigid rules", "a spasm of violence",
 * "the paralysis of the whole economy", "market convulsions".
 */
export function isSaidOfThing(text: string, candidate: Candidate): boolean {
  if (
    !candidate.postings.every((posting) => (posting & (AMBIGUOUS | EVERYDAY)) !== 0 && !(posting & ACRONYM))
  )
    return false;
  const { start, end } = candidate;
  const after = text.slice(end, end + REACH);
  if (HOW.test(text.slice(start, end))) return isThing(after.match(NEXT)?.[1]);
  const [, first, second] = after.match(OF) ?? [];
  if (isThing(first) || isThing(second)) return true;
  return BEFORE.test(text.slice(Math.max(0, start - REACH), start));
}
