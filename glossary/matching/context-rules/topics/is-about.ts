import { type Signs, signs } from './signs.ts';
import { ANY_TOPIC } from './topic-signs.ts';

/** Of bodies, patients and care. */
const MEDICINE = signs(`
  abdom~ | allele~ | amplitude~ | ankles? | antibiotic~ | antibod~ | antidote~ | aort~ | arms? | ataxi~ | arthr~ | attacks? | autoimmun~ | awake | bab(?:y|ies) | bifurcat~ | biops~ | bladder~ | bleed~ | bypass~ | blood~ | bod(?:y|ies) | bones? | born | bronch~ |
  brain~ | breath~ | cardi~ | causes (?:are|of|were) | calf | calves | cancer~ | capsul~ | carcin~ | carers? | carotid~ | cartilag~ | catheter~ | cells? | cerebe~ | cerebr~ | child~ | chok~ | chorea~ | chromosom~ | clinic~ | CSF | convuls~ | cortex | coronary | cortical~ | cyst~ |
  dementia~ | diagnos~ | died | disc?kectom~ | dissect~ | disab~ | disease~ | disorder~ | doctors? | dos(?:e|es|age|ing) | drugs? | dyskines~ | dyston~ | EEGs? | electrophys~ |
  EMG | embol~ | epilep~ | evoked | exons? | eyes? | eyelid~ | faces? | fascia~ | facial | faint~ | femor~ | femur~ | feet | fibula~ | fingers? | foot | fractur~ | genes? | genetic~ | genom~ | hands? | head | headaches? | heart |
  hip | hormon~ | hospital~ | humer~ | ICU | ill | illness~ | implant~ | ileo~ | incision~ | infant~ | infarct~ | infect~ | inject~ | inherited | injur~ | ischa?em~ | jaws? | jerks? | jerk(?:y|ing) | joints? |
  kidney~ | knees? | legs? | levodopa | limbs? | lesion~ | ligament~ | lips? | lungs? | lymph~ | medic(?:al|ation|ations|in~) | memory | mg | mice | migraine~ | mitral | mouse | movements | mammary | mening~ | mesent~ | metasta~ | mucosa~ | MRI | mouth | muscle~ | mutat~ | myoclon~ | necks? |
  nerves? | neur~ | neutroph~ | newborn~ | nurses? | osteo~ | pain~ | palsy | paraly~ | parkinson~ | patholog~ | patients? | phenotyp~ | pelvi~ | phalan~ | plantar | plaques? | pleura~ | physician~ | pills? | pregnan~ | prostat~ | protein~ | pulmonary | rash~ |
  rats? | receptor~ | relaps~ | rehab~ | renal | saphen~ | scalp~ | scan(?:s|ner|ners|ning)? | sclerosis | seizures? | sequenc~ | shoulders? | sick | sickness | skin | skull | sleep~ | stenos~ | stent~ | spasm~ | speech | signs | spinal | spleen | splints? | strokes? |
  surgeon~ | surgery | suture~ | surgical~ | swallow~ | symptom~ | syndrom~ | tablets? | tender~ | tendon~ | thalam~ | thromb~ | tibia~ | therap~ | thighs? | throat | tissues? | tongue | trachea~ | tremor~ | treated | treating | treatment~ | tumou?r~ |
  transplant~ | twice (?:a|daily) | twitch(?:es|ing|y) | unconscious~ | ulcer~ | ulna~ | ureth?r~ | uter~ | urin~ | vaccin~ | valve cusps? | valvular | vascul~ | veins? | ventric~ | vertebra~ | vomit~ | virus~ | ward | wounds? | wrists? | x-?rays?`);

/** "Had a seizure", "after her second stroke", "my jerks": somebody fell ill, whatever else is said. */
const FELL_ILL =
  /(?<!\p{L})(?:(?:had|have|having|suffer\p{L}*|died (?:from|of)|caused by) (?:(?:an?|another|the|her|his|my|their|first|last|minor|massive|mild|second|severe|small) ){0,3}|(?:after|before|following|since) (?:her|his|my|their|your) (?:\p{L}+ )?|my )$/iu;

/** UTF-16 code units: a sign so near decides against any that is farther. */
const BESIDE = 24;
/** So near, with the longest of signs. */
const BESIDE_WITH_SIGN = 2 * BESIDE;

const BEFORE_SENTENCE = /^.*[.!?;]\s/su;

/** A word's sentence. */
interface Sentence {
  /** The texts before and after the word that it was cut out of. */
  before: string;
  after: string;
  left: string;
  right: string;
  isOfMedicine: boolean;
  /** What of it is beside the word, in small letters. */
  besideLeft: string;
  besideRight: string;
  /** A sign of a topic counts that is nearer than this. */
  reach: number;
}

/** The last sentence that was asked about: all topics of a word are looked for in the same one. */
let last: Sentence | undefined;

function sentenceOf(before: string, after: string): Sentence {
  if (last?.before === before && last.after === after) return last;
  const left = before.replace(BEFORE_SENTENCE, '');
  const right = upToEnd(after);
  const isOfMedicine = speaksOfMedicine(left, right);
  const beside = isOfMedicine ? besideOf(left, right) : NOTHING_BESIDE;
  last = { before, after, left, right, isOfMedicine, ...beside };
  return last;
}

function besideOf(left: string, right: string): Pick<Sentence, 'besideLeft' | 'besideRight' | 'reach'> {
  const cut = left.slice(-BESIDE_WITH_SIGN).toLowerCase();
  const besideLeft = cut.length < left.length ? cut.replace(CUT_WORD, '') : cut;
  const besideRight = right.slice(0, BESIDE_WITH_SIGN).toLowerCase();
  const hasTopic = ANY_TOPIC.test(besideLeft) || ANY_TOPIC.test(besideRight);
  if (!hasTopic || FELL_ILL.test(left)) return NOTHING_BESIDE;
  return { besideLeft, besideRight, reach: Math.min(BESIDE + 1, MEDICINE.distance(besideLeft, besideRight)) };
}

const NOTHING_BESIDE = { besideLeft: '', besideRight: '', reach: 0 };

/** The rest of a word at the beginning of a text that was cut. */
const CUT_WORD = /^[\p{L}\p{N}]+/u;

/**
 * Whether the sentence around a word is about what the signs show: nothing in it is about bodies, patients or care, or one
 * of the signs is beside the word and nearer than all of that.
 * @param before text before the word, not only of its sentence
 * @param after text after it
 */
export function isAbout(topic: Signs, before: string, after: string): boolean {
  const { left, right, isOfMedicine, besideLeft, besideRight, reach } = sentenceOf(before, after);
  if (!isOfMedicine) return topic.test(left) || topic.test(right);
  return reach > 0 && topic.distance(besideLeft, besideRight) < reach;
}

/** Whether the text before or after a word speaks of bodies, patients or care, or says that somebody fell ill with it. */
export function speaksOfMedicine(before: string, after: string): boolean {
  return MEDICINE.test(before) || MEDICINE.test(after) || FELL_ILL.test(before);
}

function upToEnd(after: string): string {
  const end = after.search(/[.!?;](?:\s|$)/u);
  return end < 0 ? after : after.slice(0, end);
}
