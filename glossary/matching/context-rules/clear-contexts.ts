import { type Candidate, hasPosting } from '../candidate.ts';
import { ACRONYM, AMBIGUOUS, ILLNESS, UNLIKELY } from '../posting.ts';

/** How much of a medicine, and how often: "LEV 1000 mg bid", "VPA 20 mg/kg/day". */
const DOSE_AFTER =
  /^:? \d[\d.,]*(?:[-–]\d[\d.,]*)? ?(?:g|mc?g|mg|µg)(?:\/kg)?(?: ?\/ ?d(?:ay)?|,? (?:a day|at (?:bedtime|night)|b\.?i\.?d|daily|every|nightly|nocte|o\.?d|once|per day|q\.?[hd]s?|q\.?i\.?d|t\.?[id]\.?[ds]|twice))(?!\p{L})/u;
const DOSE_REACH = 48;

/** Who has the illness: "has had Parkinson’s", "people with early Huntington’s". */
const HAS_BEFORE =
  /(?<!\p{L})(?:diagnos\p{L}+ with|develop(?:ed|s|ing)?|got|had|has|have|having|living with|suffer\p{L}* from|with)(?: (?:advanced|early|familial|got|had|juvenile|late|onset|severe|young|young-onset))* $/iu;
/** And nothing of the named person's follows: not "has Horner’s book". */
const ILLNESS_AFTER =
  /^(?:$|\s?[,.;:?!)]| (?:a few|after|again|and|as|at|because|before|but|can|does|for|from|get|has|in|is|it|last|may|of|on|or|she|since|so|that|the|then|they|too|was|when|which|while|who|will|would|years)(?!\p{L}))/iu;
const POSSESSIVE = /['’]s$/u;
const HAS_REACH = 64;

/**
 * The candidates of a block; those in a context that leaves them one meaning are ambiguous no more: letters with a dose
 * of a medicine, an illness named after a person that somebody has.
 */
export function settleClearContexts(text: string, candidates: Candidate[]): Candidate[] {
  return candidates.map((candidate) => (isClear(text, candidate) ? settled(candidate) : candidate));
}

function isClear(text: string, candidate: Candidate): boolean {
  const { start, end, postings } = candidate;
  if (postings.length !== 1 || !hasPosting(candidate, AMBIGUOUS)) return false;
  if (hasPosting(candidate, ACRONYM)) return isDosed(text, candidate);
  return (
    hasPosting(candidate, ILLNESS) &&
    POSSESSIVE.test(text.slice(end - 2, end)) &&
    ILLNESS_AFTER.test(text.slice(end, end + HAS_REACH)) &&
    HAS_BEFORE.test(text.slice(Math.max(0, start - HAS_REACH), start))
  );
}

const isDosed = (text: string, candidate: Candidate): boolean =>
  !hasPosting(candidate, ILLNESS) && DOSE_AFTER.test(text.slice(candidate.end, candidate.end + DOSE_REACH));

const settled = (candidate: Candidate): Candidate => ({
  ...candidate,
  postings: candidate.postings.map((posting) => posting & ~(AMBIGUOUS | UNLIKELY)),
});
