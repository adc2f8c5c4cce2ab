import type { AcronymRule } from './acronym-rule.ts';
import { CLINIC_MEANING_RULES } from './clinic-meaning-rules.ts';
import { unexplainedLetters } from './illness-rule.ts';
import { authorInitials, personInitials } from './initials-rules.ts';
import { LABORATORY_RULES } from './laboratory-rules.ts';
import { NEWSPAPER_RULES } from './newspaper-rules.ts';
import { OUTSIDE_MEDICINE_RULES } from './outside-medicine-rules.ts';
import { SECOND_MEANING_RULES } from './second-meaning-rules.ts';
import { foreignLetters, TOPIC_ACRONYM_RULES } from './topic-acronym-rules.ts';
import { WARD_RULES } from './ward-rules.ts';

const words = (list: string): readonly string[] => list.split(' ');

const STATES = words(
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY',
);
const ZIP_AFTER = /^,?\s+\d{5}(?:-\d{4})?(?!\d)/;
/** Hartford or HARTFORD, and not the MRI in "MRI, CT and EEG". */
const PLACE_BEFORE = /(?:\p{Lu}[\p{L}.'’-]*\p{Ll}{2}|\p{Lu}{5,})\.?,\s+$/u;
/** "In Denmark, MS is more common": the comma ends an introduction, not a town. */
const INTRODUCTION_BEFORE =
  /(?:^|[.!?:]\s+)(?:According|After|As|At|Before|By|Despite|For|From|If|In|Like|Since|To|Unlike|When|While|With)\s[^,.]*,\s+$/u;
const LOWER_CASE_AFTER = /^\s+\p{Ll}/u;

const postalAddress: AcronymRule = {
  name: 'postal address in the United States',
  example: 'Hartford, [CT] 06106',
  finding: 'other',
  acronyms: STATES,
  applies: ({ before, after, followsTerm }) =>
    ZIP_AFTER.test(after) ||
    (!followsTerm &&
      PLACE_BEFORE.test(before) &&
      !(INTRODUCTION_BEFORE.test(before) && LOWER_CASE_AFTER.test(after))),
};

const DEGREE_LIST =
  'BA BN BS BSN BSc CNS DC DDS DMD DNP DO DPM DPT DVM EdD FAAN FACP FACS FAES FANA FRCP FRCPC FRCS JD LPN MA MB MBA MBBS MBChB MD MEd MHA MHS MPH MS MSc MSN MSW NP OD OT OTD OTR PA PT PharmD PhD PsyD RD RN SLP';
/** With full stops or without: MD, M.D. */
const DEGREE = DEGREE_LIST.replace(/(?<=\p{L})(?=\p{Lu})/gu, '\\.?').replaceAll(' ', '|');
const DEGREE_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${DEGREE})\\.?(?:,\\s*|/|\\s)$`, 'u');
const DEGREE_AFTER = new RegExp(`^(?:,\\s*|/)(?:${DEGREE})(?![\\p{L}\\p{N}])`, 'u');
const NAME_BEFORE = /\p{Lu}[\p{L}.'’-]*\s(?:\p{Lu}\.\s?)*\p{Lu}[\p{L}'’-]*\p{Ll},\s+$/u;

const academicDegree: AcronymRule = {
  name: 'academic degree after a name',
  example: 'Jane Doe, MD, [MS], Department of Neurology',
  finding: 'other',
  acronyms: words(DEGREE_LIST),
  applies: ({ before, after, followsTerm }) =>
    !followsTerm &&
    (DEGREE_BEFORE.test(before) ||
      DEGREE_AFTER.test(after) ||
      /^\sdegrees?\b|^\sin (?:\p{L}+ )?(?:business|chemistry|computer|computing|economics|electrical|engineering|finance|mathematics|mechanical|physics)(?!\p{L})/u.test(
        after,
      ) ||
      (NAME_BEFORE.test(before) && !LOWER_CASE_AFTER.test(after))),
};

const ZONES = words('AT BST CDT CET CST CT EDT EST ET GMT IST MDT MST MT PDT PST PT UTC');

const timeZone: AcronymRule = {
  name: 'time zone after a time of day',
  example: 'The webinar starts at 8 p.m. [ET] on Monday',
  finding: 'other',
  acronyms: ZONES,
  applies: ({ before }) => /(?:\d:\d{2}|\d\s?[ap]\.?m\.?|noon|midnight)\s?\(?$/i.test(before),
};

const MONTHS = words('JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC');

const month: AcronymRule = {
  name: 'month of a date',
  example: '[SEP] 2024',
  finding: 'other',
  acronyms: MONTHS,
  applies: ({ before, after }) =>
    /^[\s,.'’/-]*(?:19|20)\d{2}(?!\d)/.test(after) ||
    /^\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,|\s*$|\s\d{4})/.test(after) ||
    /(?:^|[\s(])(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?[\s/-]$/.test(before),
};

const UNITS = words('AD AM BC CE CM GB GW HP IU KB KM KW MB MG MM MT MV MW PB PD PM TB TW VA');

const COUNTED = /^ (?:cases|controls|crises|families|individuals|patients|people|subjects)(?!\p{L})/u;

const measure: AcronymRule = {
  name: 'unit or era beside a number',
  example: 'a disk of 2 [TB]',
  finding: 'other',
  acronyms: UNITS,
  applies: ({ acronym, before, after }) =>
    (/\d\s?$/.test(before) && !COUNTED.test(after)) || (acronym === 'AD' && /^\s?\d/.test(after)),
};

const PROGRAM_AFTER =
  /^\s(?:Access|DOS|Edge|Excel|Exchange|Office|OneNote|Outlook|Paint|PowerPoint|Project|SQL|Teams|Visio|Windows|Word)(?!\p{L})/u;

const software: AcronymRule = {
  name: 'maker of a program',
  example: 'written in [MS] Word',
  finding: 'other',
  acronyms: ['MS'],
  applies: ({ after }) => PROGRAM_AFTER.test(after),
};

const channel: AcronymRule = {
  name: 'television channel',
  example: '[CBS] News reported it',
  finding: 'other',
  acronyms: ['CBS'],
  applies: ({ before, after }) =>
    /^(?:,? (?:NBC|ABC|CNN|PBS|FOX)(?!\p{L})|['’]s ["“]| (?:Evening|Media|Mornings?|News|Sports|Studios?|Sunday|Television|This|TV)(?!\p{L}))/u.test(
      after,
    ) || /(?<!\p{L})(?:NBC|ABC|CNN|PBS),? (?:and )?$/u.test(before),
};

const screen: AcronymRule = {
  name: 'high definition of a picture',
  example: 'streams in [HD] quality',
  finding: 'other',
  acronyms: ['HD'],
  applies: ({ before, after }) =>
    /(?:available|broadcasts?|filmed|live|now|out|recorded|shot|stream\p{L}*|watch\p{L}*(?: it)?) in (?:full )?$/u.test(
      before,
    ) ||
    /^ (?:cameras?|displays?|graphics|movies?|pictures?|quality|resolution|screens?|streams?|TVs?|video|wallpapers?)(?!\p{L})/u.test(
      after,
    ),
};

const plastic: AcronymRule = {
  name: 'plastic',
  example: 'recycled [PET]',
  finding: 'other',
  acronyms: ['PET'],
  applies: ({ before, after }) =>
    /^ (?:bottles?|containers?|fib(?:er|re)s?|films?|flakes?|foils?|plastics?|preforms?|resins?|substrates?)(?!\p{L})/u.test(
      after,
    ) || /(?<!\p{L})(?:recycled|virgin) $/iu.test(before),
};

const andOthers: AcronymRule = {
  name: 'et al. in capitals',
  example: 'CAVINESS [ET] AL. 2015',
  finding: 'other',
  acronyms: ['ET'],
  applies: ({ after }) => /^\s+al(?!\p{L})/iu.test(after),
};

const productCode: AcronymRule = {
  name: 'code with a number, or another gene that is named after one',
  example: 'the gang [MS]-13',
  finding: 'other',
  applies: ({ after }) => /^[-‐‑–−](?:AS|DT|IT|OT)?\p{N}/u.test(after),
};

const CAPITALS_BEFORE = /(?<![\p{L}\p{N}])(\p{Lu}{2,})\s+$/u;
const CAPITALS_AFTER = /^\s+(\p{Lu}{2,})(?![\p{Ll}\p{N}])/u;
/** Acronyms are rarely as long as this: a word of so many capitals is a word of a heading. */
const HEADING_WORD = 5;

const capitalsHeading: AcronymRule = {
  name: 'heading in capitals, where case says nothing',
  example: 'YOUR [PET] INSURANCE',
  finding: 'doubtful',
  applies: ({ acronym, before, after }) => {
    if (!/^\p{Lu}+$/u.test(acronym)) return false;
    // Most acronyms have no capitals beside them, and that is seen at a glance.
    if (!/\p{Lu}\s{1,4}$/u.test(before.slice(-5)) && !/^\s+\p{Lu}{2}/u.test(after)) return false;
    const neighbours = [before.match(CAPITALS_BEFORE)?.[1], after.match(CAPITALS_AFTER)?.[1]];
    const otherCase = /\p{Ll}[^\p{L}]*$/u.test(before) || /^[^\p{L}]*\p{L}?\p{Ll}/u.test(after);
    return !otherCase && neighbours.some((word) => word !== undefined && word.length >= HEADING_WORD);
  },
};

/** All rules for acronyms; the first that applies decides. */
export const ACRONYM_RULES: readonly AcronymRule[] = [
  postalAddress,
  academicDegree,
  personInitials,
  authorInitials,
  timeZone,
  month,
  measure,
  software,
  channel,
  screen,
  plastic,
  ...NEWSPAPER_RULES,
  ...LABORATORY_RULES,
  ...WARD_RULES,
  ...SECOND_MEANING_RULES,
  ...CLINIC_MEANING_RULES,
  ...OUTSIDE_MEDICINE_RULES,
  ...TOPIC_ACRONYM_RULES,
  andOthers,
  productCode,
  capitalsHeading,
  foreignLetters,
  unexplainedLetters,
];
