import { type Candidate, hasPosting } from '../candidate.ts';
import { ACRONYM, AMBIGUOUS, ILLNESS, UNEXPLAINED, UNLIKELY } from '../posting.ts';
import { isIllnessOfPatient, isOfNote } from './clinical-notes.ts';
import { speaksOfMedicine } from './topics/is-about.ts';

/** How often a medicine is taken. */
const TIMES =
  '(?: ?\\/ ?d(?:ay)?|,? (?:a day|at (?:bedtime|night)|b\\.?[id]\\.?d?|daily|every|mane|nightly|nocte|o\\.?d|om|on|once|per day|q\\.?[hd]s?|q\\.?i\\.?d|t\\.?[id]\\.?[ds]|twice))(?!\\p{L})';
/** How much of a medicine, and how often: "LEV 1000 mg bid", "VPA 20 mg/kg/day", "VPA 500 bd". */
const DOSE_AFTER = new RegExp(
  `^:? \\d[\\d.,]*(?:[-–]\\d[\\d.,]*)? ?(?:(?:g|mc?g|mg|µg)(?:\\/kg)?${TIMES}| ?(?:b\\.?[id]\\.?d?|mane|nocte|o\\.?d|q\\.?i\\.?d|t\\.?[id]\\.?[ds])(?!\\p{L}))`,
  'iu',
);
const DOSE_REACH = 48;

/** What one does with a device in the body, and what belongs to it. */
const DEVICE_AFTER =
  /^ (?:adjust|battery|device|electrode|generator|implant|lead|magnet|off|on|operation|parameter|placement|programm|put in|replac|setting|stimulat|surgery|therapy|turned|was (?:implant|increas|programm|reduc|reprogramm|switched|turned)|wire)/iu;

/** The nerves of the head by their numbers: "CN II-XII", "CN 7". */
const NERVE_AFTER = /^s?:? (?:[IVX]{1,4}|1[0-2]|[2-9])(?![\p{L}\p{N}.])/u;

/** A pressure with its unit: "ICP was 28 mmHg". */
const PRESSURE_AFTER =
  /^(?::? (?:at |of )?[<>]? ?\d{1,2} (?:mm ?Hg|cm ?H2O)| (?:fell to|rose to|was) \d{1,2})(?![\p{L}\p{N}])/u;

/** What leaves letters one meaning where it follows them: "CSF protein", "the VNS battery". */
const CLEAR_AFTER: ReadonlyMap<string, RegExp> = new Map([
  [
    'CSF',
    /^ (?:analysis|biomarkers?|cells?|cytology|examination|findings|flow|glucose|lactate|leak|oligoclonal|protein|pleocytosis|samples?|studies|tau|tests?|white)(?!\p{L})/iu,
  ],
  ['CN', NERVE_AFTER],
  ['CNs', NERVE_AFTER],
  ['ICP', PRESSURE_AFTER],
  ['AEDs', /^ ?[x×] ?\d/u],
  ['DBS', DEVICE_AFTER],
  ['VNS', DEVICE_AFTER],
]);

/** Whose it is, or that somebody has it, before letters that a patient writes small: "my dbs", "went in for a tia". */
const WHOSE_BEFORE =
  /(?<!\p{L})(?:my|your|her|his|got an?|had (?:an?|my)|have (?:an?|my)|having an?|diagnosed with|with|for an?|did an?|ordered an?) $/iu;
const SMALL_ACRONYMS: ReadonlySet<string> = new Set(
  'als cidp cjd csf dbs ecg eeg ekg emg fnd gbs gtcs icu iih ivig jme merrf mri plmd pnes psp rbd rls sudep tbi tia vns'.split(
    ' ',
  ),
);
const SMALL_LETTERS = /^\p{Ll}{3,5}s?$/u;

/** What limbs and muscles do: it has one meaning where it is said of them. */
const MOVES = /^(?:jerk(?:s|ing)?|twitch(?:es|ing)?)$/iu;
const PART =
  '(?:arms?|bod(?:y|ies)|calf|calves|eyelids?|eyes?|faces?|feet|fingers?|foot|hands?|head|jaw|legs?|limbs?|muscles?|neck|shoulders?|thighs?|thumbs?|toes?|tongue|torso|trunk)';
const PART_AFTER = new RegExp(
  `^ (?:in|of) (?:(?:all|both|four|her|his|left|lower|my|one|right|their|the|upper|your) ){0,3}${PART}(?!\\p{L})`,
  'iu',
);
const MOVES_REACH = 40;

/** Who has the illness: "has had Parkinson’s", "people with early Huntington’s". */
const HAS_BEFORE =
  /(?<!\p{L})(?:diagnos\p{L}+ with|develop(?:ed|s|ing)?|got|had|has|have|having|living with|suffer\p{L}* from|with)(?: (?:advanced|early|familial|got|had|juvenile|late|onset|severe|young|young-onset))* $/iu;
/** And nothing of the named person's follows: not "has Horner’s book". */
const ILLNESS_AFTER =
  /^(?:$|\s?[,.;:?!)]| (?:a few|after|again|and|as|at|because|before|but|can|does|for|from|get|has|in|is|it|last|may|of|on|or|she|since|so|that|the|then|they|too|was|when|which|while|who|will|would|years)(?!\p{L}))/iu;
/** … or whose illness it is: "Mum’s Parkinson’s", "his Huntington’s". */
const WHOSE_ILLNESS_BEFORE =
  /(?<!\p{L})(?:her|his|my|our|their|your|(?:brother|dad|daughter|father|husband|hubby|mom|mother|mum|nan|sister|son|wife)['’]s) $/iu;
const OWN_ILLNESS_AFTER =
  /^ (?:clinic|diagnosis|drugs?|gives|got|keeps|makes|meds|medication|medicines?|nurse|pills?|started|support|symptoms|tablets)(?!\p{L})/iu;
const POSSESSIVE = /['’]s$/u;
const HAS_REACH = 64;

/**
 * The candidates of a block; those in a context that leaves them one meaning are ambiguous no more: letters with a dose
 * of a medicine or the number of a nerve, a movement of a limb, an illness named after a person that somebody has.
 */
export function settleClearContexts(text: string, candidates: Candidate[]): Candidate[] {
  return candidates.map((candidate) => (isClear(text, candidate) ? settled(candidate) : candidate));
}

function isClear(text: string, candidate: Candidate): boolean {
  const { start, end, postings } = candidate;
  if (postings.length !== 1 || !hasPosting(candidate, AMBIGUOUS)) return false;
  if (isOfNote(text, candidate) || isIllnessOfPatient(text, candidate)) return true;
  if (hasPosting(candidate, ACRONYM)) return isDosed(text, candidate) || isFollowedClearly(text, candidate);
  if (isOfPart(text, candidate) || isOwn(text, candidate)) return true;
  if (!hasPosting(candidate, ILLNESS) || !POSSESSIVE.test(text.slice(end - 2, end))) return false;
  const before = text.slice(Math.max(0, start - HAS_REACH), start);
  const after = text.slice(end, end + HAS_REACH);
  return (
    (ILLNESS_AFTER.test(after) && (HAS_BEFORE.test(before) || WHOSE_ILLNESS_BEFORE.test(before))) ||
    (OWN_ILLNESS_AFTER.test(after) && WHOSE_ILLNESS_BEFORE.test(before))
  );
}

const isDosed = (text: string, candidate: Candidate): boolean =>
  !hasPosting(candidate, ILLNESS) && DOSE_AFTER.test(text.slice(candidate.end, candidate.end + DOSE_REACH));

const isFollowedClearly = (text: string, { start, end }: Candidate): boolean =>
  CLEAR_AFTER.get(text.slice(start, end))?.test(text.slice(end, end + DOSE_REACH)) ?? false;

const isOfPart = (text: string, { start, end }: Candidate): boolean =>
  MOVES.test(text.slice(start, end)) && PART_AFTER.test(text.slice(end, end + MOVES_REACH));

/** The glossary has small letters for few acronyms, none of which is a word. */
function isOwn(text: string, { start, end }: Candidate): boolean {
  const written = text.slice(start, end);
  if (
    !SMALL_LETTERS.test(written) ||
    !(SMALL_ACRONYMS.has(written) || SMALL_ACRONYMS.has(written.slice(0, -1)))
  )
    return false;
  const before = text.slice(Math.max(0, start - HAS_REACH), start);
  const after = text.slice(end, end + HAS_REACH);
  return WHOSE_BEFORE.test(before) && speaksOfMedicine(before, after);
}

const settled = (candidate: Candidate): Candidate => ({
  ...candidate,
  postings: candidate.postings.map((posting) => posting & ~(AMBIGUOUS | UNEXPLAINED | UNLIKELY)),
});
