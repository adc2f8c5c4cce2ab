import type { AcronymRule } from './acronym-rule.ts';

const STATE_AFTER =
  /^\s?:\s*(?:A\s?&\s?O|AAO|a&o|[Aa]ffect|[Aa]lert|[Aa]nxious|[Cc]alm|[Aa]wake|[Cc]onfused|[Cc]ooperative|[Dd]rowsy|[Ff]airly|[Ii]ntact|[Ll]ethargic|[Mm]ood|[Nn]l|[Nn]ormal|[Oo]riented|[Ss]ad|[Ss]omnolent|[Ss]peech|[Uu]nresponsive)(?!\p{L})/u;
const EXAMINATION_BEFORE =
  /(?:\b(?:afebrile|exam|examination|vital signs|vitals)\b[^.;]{0,40}|\b(?:BP|HR|RR|T|Temp|SpO2)\s?\d[^;]{0,40}|\d\s?[CF])[\s.,:]+$/iu;

const mentalStatus: AcronymRule = {
  name: 'mental status in an examination',
  example: 'Neurologically [MS]: alert and oriented',
  finding: 'other',
  acronyms: ['MS'],
  applies: ({ before, after }) =>
    STATE_AFTER.test(after) ||
    (EXAMINATION_BEFORE.test(before) && /^\s?:/.test(after)) ||
    /^ (?:changes?|exam(?:ination)?)(?!\p{L})/u.test(after),
};

/** Letters of what else is wrong with valves, each with how much: "mild MS, moderate MR". */
const OTHER_VALVE_BEFORE =
  /(?<!\p{L})(?:AI|AR|AS|MR|TR)(?:,|\/| and|, and)? ?(?:mild |moderate |severe |trace |trivial )?$/u;
const OTHER_VALVE_AFTER =
  /^(?:,|\/| and|, and)? ?(?:mild |moderate |severe |trace |trivial )?(?:AI|AR|AS|MR|TR)(?!\p{L})/u;

const heartValve: AcronymRule = {
  name: 'stenosis of the mitral valve',
  example: 'the mitral valve was replaced for [MS]',
  finding: 'other',
  acronyms: ['MS'],
  applies: ({ before, after }) =>
    /(?:aortic|\becho(?:cardiogra\p{L}+)?:|mitral|regurgitation|rheumatic|tricuspid|valv\p{L}*)[^.;]{0,40}$/iu.test(
      before,
    ) ||
    /^[^.;]{0,20}(?:mitral|murmur|valv)/iu.test(after) ||
    OTHER_VALVE_BEFORE.test(before) ||
    OTHER_VALVE_AFTER.test(after),
};

const morphine: AcronymRule = {
  name: 'morphine sulfate',
  example: '[MS] Contin twice a day',
  finding: 'other',
  acronyms: ['MS'],
  applies: ({ after }) => /^ ?(?:Contin|IR|IV)(?!\p{L})|^ \d+(?:\.\d+)? ?mg/u.test(after),
};

const costovertebralAngle: AcronymRule = {
  name: 'angle between ribs and spine',
  example: 'no [CVA] or flank tenderness',
  finding: 'other',
  acronyms: ['CVA'],
  applies: ({ before, after }) =>
    /^(?:,? (?:and|or|spinal|spine|midline|suprapubic|flank|back|bilateral|percussion))* (?:angle|percussion|tap|tender)/iu.test(
      after,
    ) ||
    /(?:flank|suprapubic|spinal|spinous process)(?: pain| tenderness)?(?:,| or| and|\/) ?$/iu.test(before),
};

const CLOTTING_NEAR =
  /(?:aPTT|coag|coumadin|fibrinogen|INR|platelets?|prothrombin|PTT|warfarin)[^.;]{0,40}$|\b(?:coumadin|heparin|warfarin)\b[^;]{0,24}$/iu;
const SECONDS_AFTER = /^[^.;]{0,28}?\b\d+(?:\.\d+)?\s?(?:s|secs?|seconds)\b/iu;

const clottingTime: AcronymRule = {
  name: 'clotting time with its value',
  example: 'the [PT] on discharge was 17 seconds',
  finding: 'other',
  acronyms: ['PT'],
  applies: ({ before, after }) =>
    CLOTTING_NEAR.test(before) ||
    SECONDS_AFTER.test(after) ||
    /^(?: (?:is|of|was)|:)?(?: (?:elevated|high|low|normal|prolonged|raised))?(?: at)? ?\d+\.\d|^[^.;]{0,24}\b(?:INR|PTT)\b/u.test(
      after,
    ),
};

const legArtery: AcronymRule = {
  name: 'artery of the leg',
  example: '[PT] pulses palpable',
  finding: 'other',
  acronyms: ['PT'],
  applies: ({ before, after }) =>
    /^ (?:and DP |arter|pulse)/u.test(after) || /\bDP(?: and|,|\/) ?$/u.test(before),
};

const INHERITED =
  /(?<!non-)\b(?:dominant|homozyg\p{L}*|heterozyg\p{L}*|inherit\p{L}*|locus|OMIM|penetran\p{L}*|recessive|X-linked|XLR?)(?!\p{L})/iu;

const dominantGene: AcronymRule = {
  name: 'autosomal dominant in words of inheritance',
  example: 'the disease is [AD] with reduced penetrance',
  finding: 'other',
  acronyms: ['AD'],
  applies: ({ before, after }) => INHERITED.test(before) || INHERITED.test(after),
};

const insulin: AcronymRule = {
  name: 'insulin that acts slowly',
  example: '[NPH] insulin 20 units',
  finding: 'other',
  acronyms: ['NPH'],
  applies: ({ before, after }) =>
    /^ (?:human |isophane )?(?:humulin|insulin|novolin)|^,? ?\d+ ?(?:IU|U|units?)(?!\p{L})/iu.test(after) ||
    /(?:humulin|insulin|isophane|novolin|regular and)(?: \p{L}+)? $/iu.test(before),
};

const notOtherwise: AcronymRule = {
  name: 'disorder not otherwise specified',
  example: 'children with [PDD]-NOS',
  finding: 'other',
  applies: ({ after }) => /^[,‐‑–-]\s?NOS(?!\p{L})/u.test(after),
};

const peritonealDialysis: AcronymRule = {
  name: 'dialysis through the belly',
  example: 'the [PD] catheter leaked',
  finding: 'other',
  acronyms: ['PD'],
  applies: ({ before, after }) =>
    /^ (?:catheter|dialysate|effluent|exchange|fluid|peritonitis|solution)/u.test(after) ||
    /(?:dialysis|ESRD|hemodialysis|HD)(?:,| and| or|\/| unit)[^.;]{0,12}$/iu.test(before),
};

const chestPain: AcronymRule = {
  name: 'chest pain beside other complaints',
  example: 'denies [CP] or SOB',
  finding: 'other',
  acronyms: ['CP'],
  applies: ({ before, after }) =>
    /^[^.;]{0,32}(?:(?<!\p{L})(?:ECG|EKG)(?!\p{L})|exertion|nitroglycerin|stress test|tropon)/iu.test(
      after,
    ) ||
    /^(?:,|\/| and| or|, or)? ?(?:dyspnea|edema|fevers?|nausea|N\/V|palpitations|SOB)\b|^: no\b/iu.test(
      after,
    ) ||
    /(?:dyspnea|palpitations|SOB)(?:,|\/| and| or|, or) ?$/iu.test(before),
};

const bileDuct: AcronymRule = {
  name: 'common bile duct',
  example: 'the [CBD] was dilated to 9 mm',
  finding: 'other',
  acronyms: ['CBD'],
  applies: ({ before, after }) =>
    /^ (?:diameter|dilat|explor|injur|measur|stent|stone|was dilated)/u.test(after) ||
    /(?:bile|cholang|ERCP|gallbladder|hepatic)[^.;]{0,50}$/iu.test(before),
};

const chiefComplaint: AcronymRule = {
  name: 'chief complaint, or cubic centimeters',
  example: '[CC]: headache for three days',
  finding: 'other',
  acronyms: ['CC'],
  applies: ({ before, after }) => /^ ?[:/]/.test(after) || /\d ?$/.test(before),
};

const syllable: AcronymRule = {
  name: 'stressed syllable of a word that is spelled as it sounds',
  example: 'tracheotomy (tra-ke-[OT]-o-me)',
  finding: 'other',
  applies: ({ before, after }) =>
    (/\p{Ll}-$/u.test(before) && /^-\p{Ll}/u.test(after)) ||
    (before.endsWith('(') && /^-\p{Ll}{1,4}-/u.test(after)),
};

const separateLetters: AcronymRule = {
  name: 'article before a letter',
  example: '[A T]-L-S spine MRI',
  finding: 'other',
  applies: ({ acronym, after }) =>
    /^A\s\p{Lu}$/u.test(acronym) &&
    /^(?:[‐‑–-]|\s(?:bone|cells?|score|shirt|test|tube|waves?)(?!\p{L}))/u.test(after),
};

const SHORT = /^\p{Lu}{2}$/u;

const loneCell: AcronymRule = {
  name: 'two letters alone, as in a cell of a table of genes',
  example: '[AD]',
  finding: 'unlikely',
  applies: ({ acronym, before, after }) => SHORT.test(acronym) && !/[^\s*†‡]/u.test(before + after),
};

/** Letters that mean something else on wards, in notes and tables of clinics, and in leaflets. */
export const WARD_RULES: readonly AcronymRule[] = [
  mentalStatus,
  heartValve,
  morphine,
  costovertebralAngle,
  clottingTime,
  legArtery,
  dominantGene,
  insulin,
  notOtherwise,
  peritonealDialysis,
  chestPain,
  bileDuct,
  chiefComplaint,
  syllable,
  separateLetters,
  loneCell,
];
