import { type Candidate, hasPosting } from '../candidate.ts';
import { ACRONYM, ILLNESS, UNEXPLAINED, UNLIKELY } from '../posting.ts';
import { signs } from './topics/signs.ts';

/** What is said right before or after a form in notes of clinics, and leaves it one meaning. */
interface NoteContext {
  forms: string;
  before?: RegExp;
  after?: RegExp;
  /** Both must be there. */
  isBoth?: boolean;
}

/** UTF-16 code units of text that the contexts look at, to either side. */
const REACH = 48;

const MEDICINES =
  'AED AEDs ASM ASMs BRV BTX BZD CBD CBZ CLB CZP ESM ETX GBP IVMP LCM LEV LTG NAC OXC PER PGB PHT STP TPM VGB VPA ZNS';
const TESTS =
  'CPK CT CTA DTI EMG ERP FLAIR IHC LP MEG MEP MRA MRS N20 N33 NCS NCV NGS P25 PET SEP SEPs TCD TMS VEP VEPs WES WGS';

const CONTEXTS: readonly NoteContext[] = [
  {
    forms: MEDICINES,
    before:
      /(?<!\p{L})(?:add(?:ed|ing)?|continued?|failed|loaded with|maintained on|re-?start(?:ed)?|start(?:ed|ing)?(?: on)?|stop(?:ped|ping)?|switch(?:ed)? (?:from|to)|taper(?:ed|ing)?(?: off)?|titrat(?:e|ed|ing)|treated with|trial of|tried|wean(?:ed|ing)?(?: off)?) $/iu,
    after:
      /^:? (?:levels?|\d[\d.,]* ?(?:g|mg|mcg|µg)|doses?|load|loading|monotherapy|toxicity|was (?:added|increased|reduced|started|stopped|switched|tapered|tried|weaned|withdrawn)|(?:added|failed|increased|reduced|started|stopped|tapered|weaned|withdrawn))(?!\p{L})/iu,
  },
  {
    forms: TESTS,
    after:
      /^(?:(?: (?:brain|exome|head|panel|recording|scan|source|spine|stud(?:y|ies)|testing))?(?::| (?:came back|is|was|were))? (?:abnormal|absent|bilaterally|delayed|inconclusive|negative|normal|pending|positive|prolonged|unremarkable)(?! about)(?!\p{L})| (?:confirmed|demonstrated|disclosed|localized|localised|revealed|showed|shows) (?:an?|absent|atrophy|bilateral|decreased|delayed|diffuse|evidence|high|increased|left|loss|low|mild|multiple|no(?! (?:fear|interest|mercy|quarter|remorse|respect))|normal|prolonged|raised|reduced|right|signal|slow\p{L}*)(?!\p{L})| (?:amplitudes?|coherence|dipoles?|latency|latencies|mapping|opening pressure|source)(?!\p{L}))/iu,
  },
  { forms: 'CT MRA CTA PET', after: /^ (?:angiogra\p{L}+|brain|head|neck|thorax)(?!\p{L})/iu },
  {
    forms: 'CK CPK',
    before: /(?<!\p{L})(?:check|elevated|high|normal|peak|raised|serum) $/iu,
    after:
      /^(?: levels?)?(?: is| of| peaked at| was|:)? ?[<>~]? ?\d{2,3}(?:[ ,.]?\d{3})*(?= ?(?:$|[,.;)]|after|and|at|IU|on|peak|rising|U|units))|^ (?:elevated|normal|raised|rose|rising)(?!\p{L})/u,
  },
  {
    forms: 'PSG',
    after:
      /^(?: study)?(?::| (?:confirmed|revealed|showed|was|with)) (?:\p{L}+ ){0,4}(?:apn|arousal|normal|oxygen|periodic|PLM|REM|sleep)/u,
  },
  { forms: 'GCS', after: /^(?: score)?(?: of| was|:)? ?(?:(?:1[0-5]|[3-9])(?:\/15)?(?![\p{L}\p{N}.])|E\d)/u },
  { forms: 'SARA', after: /^ (?:scores?|total|\d{1,2}(?:\.5)?(?:\/40)?(?![\p{L}\p{N}]))/u },
  { forms: 'ASIA', after: /^ (?:[A-E](?![\p{L}\p{N}])|grade|impairment|scale|score)/u },
  {
    forms: 'ICP',
    before: /(?<!\p{L})(?:elevated|high|increased|lowers?|raised) $/iu,
    after: /^ (?:bolt|control|management|monitor(?:ing|s)?|readings?|spikes?|wave(?:form|s)?)(?!\p{L})/iu,
  },
  {
    forms: 'GPe GPi STN Vim VIM',
    after: /^ (?:DBS|activity|leads?|lesion|neurons?|stimulation|target|thalamotomy)/u,
  },
  {
    forms: 'DBS',
    after: /^ (?:clinic|leads?|nurse|of (?:both|the) (?:GPi|STN|left|right|sub|thalam|ventral)|team)/u,
  },
  { forms: 'ITB', after: /^ (?:dose|pump|refill|test dose|therapy|trial)/u },
  { forms: 'TTM', after: /^(?: at| to)? ?3[2-7](?!\p{N})/u },
  {
    forms: 'PEG',
    before: /(?<!\p{L})(?:fed by|via) (?:an? |her |his |the )?$/iu,
    after: /^[- ](?:feed|fed|site|tube)/u,
  },
  {
    forms: 'AKI ICH SAH SDH',
    before: /(?<!\p{L})(?:acute|bilateral|chronic|large|left|right|small|subacute|traumatic) $/iu,
  },
  { forms: 'HIE', after: /^ (?:grade|stage) (?:\d|I)/u },
  { forms: 'OCBs', after: /^ (?:absent|in (?:CSF|the CSF)|negative|positive|present)/u },
  {
    forms: 'FOG FoG',
    after: /^ (?:at|episodes?|in (?:doorways|off)|on turning|when (?:he|she|turning))(?!\p{L})/u,
  },
  { forms: 'AFO AFOs', before: /(?<!\p{L})(?:bilateral|her|his|left|right) $/iu },
  { forms: 'NF1 NF2 TSC MLD ALD CMT', after: /^ (?:carrier|clinic|type \d|[12][A-Z](?![\p{L}\p{N}]))/u },
  {
    forms: 'DTR DTRs reflex reflexes',
    after:
      /^(?: (?:are|is|were))?:? (?:absent|brisk|diminished|exaggerated|hyperactive|intact|lost|present|reduced|symmetric\p{L}*|[0-4]\+)(?!\p{L})/iu,
  },
  {
    forms: 'Babinski Babinskis Romberg',
    after:
      /^(?: (?:is|sign|test|was))?:? (?:absent|bilaterally|negative|on the|positive|present|unsteady)(?!\p{L})/iu,
  },
  {
    forms: 'gait',
    before:
      /(?<!\p{L})(?:antalgic|ataxic|festinating|scissor(?:ing)?|shuffling|spastic|tandem|unsteady|waddling) $/iu,
    after:
      /^(?: (?:is|was))?:? (?:ataxic|broad|narrow|spastic|shuffling|steady|tandem|unsteady|waddling|wide)(?:[- ]based)?(?!\p{L})/iu,
  },
  { forms: 'flexion extension', after: /^ [0-5][+-]?\/5(?!\p{N})/u },
  {
    forms: 'ptosis',
    before: /(?<!\p{L})(?:bilateral|eyelid|fatigable|fluctuating|left|lid|partial|right) $/iu,
    after: /^ (?:and (?:diplopia|double)|worse|worsen\p{L}*)(?!\p{L})/iu,
  },
  {
    forms: 'Angelman Canavan Dravet Duchenne Friedreich Meige Sydenham',
    after:
      /^ (?:boys?|carriers?|child(?:ren)?|community|famil(?:y|ies)|foundation|girls?|kids?|mums?|moms?|mutations?|parents?|patients?|phenotype)(?!\p{L})/iu,
  },
  { forms: 'Botox', after: /^ (?:in|into|for) (?:both|her|his|my|the) /iu },
  {
    forms: 'aura',
    after:
      /^ (?:before an? (?:fit|seizure)|is an? (?:feeling|rising|smell|warning)|of (?:déjà|deja|fear|rising|tingling|visual))/iu,
  },
  {
    forms: 'jerk jerking jerks seizure seizures spasms tic tics tremor tremors twitches twitching',
    isBoth: true,
    before: /(?<!\p{L})(?:her|his|my|our (?:daughter|son)['’]s|your) $/iu,
    after:
      /^ (?:(?:are|became|become|began|came|come|feel|gets?|got|has|have|is|started|stopped|was|were) (?:\p{L}+ )?(?:always|back|better|gone|every|more|much|often|on|so|since|worse|worst|under control|when|stronger|in|at|during|after|now)|at night|when I)(?!\p{L})/iu,
  },
  {
    forms: 'seizure seizures jerks spasms drops',
    after:
      /^ (?:a (?:day|month|night|week)|down to|fell by|in (?:her|his|my) sleep|overnight|per (?:day|month|night|week)|under control)(?!\p{L})/iu,
  },
  { forms: 'startle', after: /^ to (?:a )?(?:loud|noise|sound|tap|touch)/iu },
];

/** The contexts by form, in small letters but for letters. */
const BY_FORM = new Map<string, NoteContext[]>();
for (const context of CONTEXTS)
  for (const form of context.forms.split(' ')) BY_FORM.set(form, [...(BY_FORM.get(form) ?? []), context]);

const SENTENCE_CASE = /^\p{Lu}\p{Ll}{2,}$/u;

/** Whether an ambiguous form is used as in a note of a clinic: letters with a result or a dose, signs with a finding. */
export function isOfNote(text: string, { start, end }: Candidate): boolean {
  const written = text.slice(start, end);
  const contexts =
    BY_FORM.get(written) ?? (SENTENCE_CASE.test(written) ? BY_FORM.get(written.toLowerCase()) : undefined);
  if (!contexts) return false;
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  return contexts.some(({ before, after, isBoth }) => {
    const isBefore = before?.test(left) ?? false;
    const isAfter = after?.test(right) ?? false;
    return isBoth ? isBefore && isAfter : isBefore || isAfter;
  });
}

/** Of patients, their nerves and those who care for them: beside these an illness's letters are that illness. */
const CARE = signs(`
  antibod~ | ataxi~ | bladder | blood test~ | botulinum | brain~ | brother | carers? | chorea~ | clinic | clinics | clinical~ | cogniti~ | consultant | CSF | dad | daughter | dementia~ | diagnos~ | doctors? | dream~ | dyston~ | EEG | EMG | epilep~ | falls | father | gait | genetic | gp | grand(?:dad|father|ma|mother|pa) | hospital~ | hubby | husband | infusion~ | inject~ | jerk~ | levodopa | lesions? | limbs? | lumbar | medication~ | memory | mg | mom | mother | mum |
  MRI | muscle~ | mutation~ | myoclon~ | nerves? | neuro~ | newborn~ | nurses? | onset | parkinson~ | patients? | plasma exchange | prognosis | progressive | rehab~ | relaps~ | seizure~ | sister | sleep~ | son | speech | spinal | steroids? | stroke~ | symptom~ | therap~ | treated | treatments? | tremor~ | ward | weak | weakness | wheelchair | wife`);
const LONG_ACRONYM = 3;
const SENTENCE_BEFORE = /^.*[.!?]\s/su;
const SENTENCE_AFTER = /[.!?](?:\s.*|$)/su;
const SENTENCE_REACH = 160;

/** A note begins with the letters, and says where or since when. */
const NOTE_BEFORE = /(?:^|[.;:]\s+)$/u;
const NOTE_AFTER =
  /^ (?:for (?:\p{L}+ )?(?:\d+ )?(?:months|weeks|years)|in (?:19|20)\d\d, since|of the (?:left|right)|on the (?:left|right)(?=[,.;:])|since (?:19|20)\d\d|type (?:[1-4]|I{1,3}|IV)(?![\p{L}\p{N}]))/u;

/** Whether letters of an illness, which what is beside them explains, are in a sentence about a patient. */
export function isIllnessOfPatient(text: string, candidate: Candidate): boolean {
  const { start, end } = candidate;
  if (end - start < LONG_ACRONYM || !hasPosting(candidate, ACRONYM) || !hasPosting(candidate, ILLNESS))
    return false;
  if (hasPosting(candidate, UNEXPLAINED | UNLIKELY)) return false;
  const left = text.slice(Math.max(0, start - SENTENCE_REACH), start).replace(SENTENCE_BEFORE, '');
  const right = text.slice(end, end + SENTENCE_REACH).replace(SENTENCE_AFTER, '');
  return CARE.test(left) || CARE.test(right) || (NOTE_BEFORE.test(left) && NOTE_AFTER.test(right));
}
