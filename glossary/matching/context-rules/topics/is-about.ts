/** Words that show what a text is about. */
export interface Signs {
  test(text: string): boolean;
  /**
   * How far the nearest of them is from a word, in UTF-16 code units; infinite where there is none.
   * @param before text before the word
   * @param after text after it
   */
  distance(before: string, after: string): number;
}

/**
 * Makes the words that show what a text is about, whatever their case.
 * @param list with bars between, white space around them; at a word's end `~` stands for the rest of it
 */
export function signs(list: string): Signs {
  const byLetter = new Map<string, string[]>();
  for (const word of list
    .toLowerCase()
    .trim()
    .split(/\s*\|\s+/)) {
    const pattern = word.endsWith('~') ? word.slice(1, -1) : `${word.slice(1)}(?![a-z])`;
    const letter = word.slice(0, 1);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), pattern]);
  }
  // By their first letters: most places in a text are passed at a glance.
  const patterns = Array.from(byLetter, ([letter, rest]) => `${letter}(?:${rest.join('|')})`);
  const source = `(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})`;
  const words = new RegExp(source, 'u');
  const allWords = new RegExp(source, 'gu');
  return {
    test: (text) => words.test(text.toLowerCase()),
    distance(before, after) {
      const lower = before.toLowerCase();
      let left = Number.POSITIVE_INFINITY;
      for (const { index, 0: sign } of lower.matchAll(allWords)) left = lower.length - index - sign.length;
      const right = after.toLowerCase().search(words);
      return Math.min(left, right < 0 ? Number.POSITIVE_INFINITY : right);
    },
  };
}

/** Of bodies, patients and care. */
const MEDICINE = signs(`
  abdom~ | allele~ | amplitude~ | ankles? | antibiotic~ | antibod~ | antidote~ | aort~ | arms? | ataxi~ | arthr~ | attacks? | autoimmun~ | awake | bab(?:y|ies) | bifurcat~ | biops~ | bladder~ | bleed~ | bypass~ | blood~ | bod(?:y|ies) | bones? | born | bronch~ |
  brain~ | breath~ | cardi~ | causes (?:are|of|were) | calf | calves | cancer~ | capsul~ | carcin~ | carers? | carotid~ | cartilag~ | catheter~ | cells? | cerebe~ | cerebr~ | child~ | chok~ | chorea~ | chromosom~ | clinic~ | CSF | convuls~ | cortex | coronary | cortical~ | cyst~ |
  dementia~ | diagnos~ | died | disc?kectom~ | dissect~ | disab~ | disease~ | disorder~ | doctors? | dos(?:e|es|age|ing) | drugs? | dyskines~ | dyston~ | EEGs? | electrophys~ |
  EMG | embol~ | epilep~ | evoked | exons? | eyes? | eyelid~ | faces? | fascia~ | facial | faint~ | femor~ | femur~ | feet | fibula~ | fingers? | foot | fractur~ | genes? | genetic~ | genom~ | hands? | head | headaches? | heart |
  hip | hormon~ | hospital~ | humer~ | ICU | ill | illness~ | implant~ | incision~ | infant~ | infarct~ | infect~ | inject~ | inherited | injur~ | ischa?em~ | jaws? | jerks? | jerk(?:y|ing) | joints? |
  kidney~ | knees? | legs? | levodopa | limbs? | lesion~ | ligament~ | lips? | lungs? | lymph~ | medic(?:al|ation|ations|in~) | memory | mg | mice | migraine~ | mouse | movements | mammary | mening~ | mesent~ | metasta~ | mucosa~ | MRI | mouth | muscle~ | mutat~ | myoclon~ | necks? |
  nerves? | neur~ | neutroph~ | newborn~ | nurses? | osteo~ | pain~ | palsy | paraly~ | parkinson~ | patholog~ | patients? | phenotyp~ | pelvi~ | phalan~ | plantar | plaques? | pleura~ | physician~ | pills? | pregnan~ | prostat~ | protein~ | pulmonary | rash~ |
  rats? | receptor~ | relaps~ | rehab~ | renal | saphen~ | scalp~ | scan(?:s|ner|ners|ning)? | sclerosis | seizures? | sequenc~ | shoulders? | sick | sickness | skin | skull | sleep~ | stenos~ | stent~ | spasm~ | speech | signs | spinal | spleen | splints? | strokes? |
  surgeon~ | surgery | suture~ | surgical~ | swallow~ | symptom~ | syndrom~ | tablets? | tender~ | tendon~ | thalam~ | thromb~ | tibia~ | therap~ | thighs? | throat | tissues? | tongue | trachea~ | tremor~ | treated | treating | treatment~ | tumou?r~ |
  transplant~ | twice (?:a|daily) | twitch(?:es|ing|y) | unconscious~ | ulcer~ | ulna~ | ureth?r~ | uter~ | urin~ | vaccin~ | valvular | vascul~ | veins? | ventric~ | vertebra~ | vomit~ | virus~ | ward | wounds? | wrists?`);

/** "Had a seizure", "after her second stroke", "my jerks": somebody fell ill, whatever else is said. */
const FELL_ILL =
  /(?<!\p{L})(?:(?:had|have|having|suffer\p{L}*|died (?:from|of)|caused by) (?:(?:an?|another|the|her|his|my|their|first|last|minor|massive|mild|second|severe|small) ){0,3}|(?:after|before|following|since) (?:her|his|my|their|your) (?:\p{L}+ )?|my )$/iu;

/** UTF-16 code units: a sign so near decides against any that is farther. */
const BESIDE = 24;

const BEFORE_SENTENCE = /^.*[.!?;]\s/su;

/** A word's sentence. */
interface Sentence {
  /** The texts before and after the word that it was cut out of. */
  before: string;
  after: string;
  left: string;
  right: string;
  isOfMedicine: boolean;
}

/** The last sentence that was asked about: all topics of a word are looked for in the same one. */
let last: Sentence | undefined;

function sentenceOf(before: string, after: string): Sentence {
  if (last?.before === before && last.after === after) return last;
  const left = before.replace(BEFORE_SENTENCE, '');
  const right = upToEnd(after);
  last = { before, after, left, right, isOfMedicine: speaksOfMedicine(left, right) };
  return last;
}

/**
 * Whether the sentence around a word is about what the signs show, and nothing in it is about bodies, patients or care.
 * @param before text before the word, not only of its sentence
 * @param after text after it
 */
export function isAbout(topic: Signs, before: string, after: string): boolean {
  const { left, right, isOfMedicine } = sentenceOf(before, after);
  if (!isOfMedicine) return topic.test(left) || topic.test(right);
  const distance = topic.distance(left, right);
  return distance <= BESIDE && distance < MEDICINE.distance(left, right) && !FELL_ILL.test(left);
}

/** Whether the text before or after a word speaks of bodies, patients or care, or says that somebody fell ill with it. */
export function speaksOfMedicine(before: string, after: string): boolean {
  return MEDICINE.test(before) || MEDICINE.test(after) || FELL_ILL.test(before);
}

function upToEnd(after: string): string {
  const end = after.search(/[.!?;](?:\s|$)/u);
  return end < 0 ? after : after.slice(0, end);
}
