import { type Candidate, hasPosting } from '../../candidate.ts';
import { ACRONYM } from '../../posting.ts';

/** "Gait", "Spine's", and no "MRI" or "Lance-Adams". */
const ONE_WORD = /^\p{Lu}\p{Ll}+(?:['’]s)?$/u;

/** A title makes a person of what follows. */
const TITLE_BEFORE =
  /(?<!\p{L})(?:Dame|Dr|Lady|Lord|Miss|Mr|Mrs|Ms|Mx|Prof|Professor|Sir)\.? (?:\p{Lu}\. ?)*$/u;

/** What streets and houses, bands and their works are called. */
const NAMED_AFTER =
  /^ (?:Airport|Alley|Avenue|Beach|Boulevard|Bridge|Close|Crescent|Drive|Grove|Hotel|Inn|Lane|Library|Road|Square|Street|Terrace)(?!\p{L})/u;
const WORKS =
  '(?:album|band|bassist|café|cafe|drummer|duo|film|guitarist|imprint|label|magazine|movie|musical|newspaper|nightclub|novel|podcast|pub|quartet|racehorse|restaurant|rock group|sculpture|singer|sitcom|song|songwriter|theatre company|thriller|tour|trilogy|trio|video game|yacht)';
const WORK_BEFORE = new RegExp(`(?:^|\\P{L})${WORKS},? (?:called |named )?$`, 'u');
const WORK_AFTER = new RegExp(`^ ${WORKS}s?(?!\\p{L})`, 'u');
const IS_WORK_AFTER = new RegExp(
  `^ (?:is|was) (?:the (?:name|title) of )?(?:an?|her|his|the|their) (?:\\p{L}+ )?${WORKS}(?!\\p{L})`,
  'u',
);
/** A capital says nothing at the beginning of a sentence, a line or a heading. */
const IN_SENTENCE = /\p{L}[\p{L},]* $/u;

/** UTF-16 code units. */
const REACH = 48;

/** Whether a word is a name by its capital and what is beside it: "Dr Gait", "Spine Street", "the Dopamine album". */
export function isProperName(text: string, candidate: Candidate): boolean {
  const { start, end } = candidate;
  const first = text.charCodeAt(start);
  if (first < 0x41 || first > 0x5a || hasPosting(candidate, ACRONYM)) return false;
  if (!ONE_WORD.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return (
    TITLE_BEFORE.test(before) ||
    NAMED_AFTER.test(after) ||
    WORK_BEFORE.test(before) ||
    IS_WORK_AFTER.test(after) ||
    (IN_SENTENCE.test(before) && WORK_AFTER.test(after))
  );
}
