/**
 * Words that patients use for the same thing, a row each, as `SearchWords` folds them; a word of two rows means either.
 * Only for search, and only as a worse reading than what was typed: in a text they differ.
 */
const SAME = `
limb extremity arm leg
belly stomach tummy abdomen abdominal
shake shaky shook shaken tremble trembly quiver shiver tremor vibrate
wobbly unsteady unstable ataxic ataxia
wobble sway
scar scarred scarring sclerosis
snore snoring apnea
blink wink
laugh laughter gelastic
swell swelling swollen edema
bleed bleeding hemorrhage
virus viral
freeze froze frozen
absent absence
fit seizure convulsion
jerk jolt twitch jump
child kid children childhood
baby infant newborn toddler neonatal infantile
teenager teen adolescent
drug medicine medication med pill tablet meds
doctor physician specialist
walk gait
speak speech talk articulate pronounce
pee urine urinate
tired fatigue exhausted
startle scare fright
stiff rigid rigidity stiffness
weak weakness
paralyze paralysis
numb numbness
dizzy giddy lightheaded vertigo
surgery operation
cancer tumor
face facial
eye ocular
heart cardiac
kidney renal
unconscious unconsciousness consciousness
liver hepatic
lung pulmonary
brain cerebral
muscle muscular
mouth oral
voice vocal
breath breathe respiratory
night nocturnal nighttime
inherited hereditary genetic familial
sugar glucose
fat lipid
salt sodium
trouble difficulty problem hard not impaired
uncontrollable uncontrolled involuntary
sudden suddenly
fast quick rapid
big large enlarged increased
small tiny little reduced decreased
low reduced decreased diminished lack deficiency deficient
high raised elevated increased excess excessive
skull cranium cranial calvarium
defect impairment impaired loss abnormality
decline deterioration deteriorate worsen worsening
damage damaged injury degeneration degenerative
repetitive repeated recurrent recurring
mental cognitive intellectual
close closure closing closed shut
movement motion move
vision visual sight
remove removal removed resection excision
spasm cramp
hearing deaf deafness
smell smelling olfactory
mother maternal
treatment treat therapy cure
test exam examination
sleep asleep slept doze snooze
wake awake woke
fall fell fallen
lose loss lost gone
alcohol drink booze
counselor counseling
attack attacking
contract contraction
forget forgetful forgot
swallow swallowing dysphagia
sickness illness disease disorder
memory remember
hurt pain painful sore
thought think thinking
`;

const ROWS = SAME.trim()
  .split('\n')
  .map((row) => row.split(' '));
const BY_WORD = new Map<string, string[]>();
for (const row of ROWS) {
  for (const word of row) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), ...row]);
}

/** The other words for what a folded word means in everyday speech. */
export function sameEverydayWords(word: string): string[] {
  return (BY_WORD.get(word) ?? []).filter((other) => other !== word);
}

/** Words that say of a complaint whose it is, where to, or how much: they count little beside what it is. */
const WEAK: ReadonlySet<string> = new Set(
  `mom mum mummy dad daddy husband wife son daughter gran grandma grandpa granny grandad brother sister partner friend
  patient person people someone guy man woman boy girl all over up down out off back around away onto upon again ever
  everything everywhere anything something nothing thing lot lots bit some many more most much other own one two put pick come wrong
  make made take taken give given come came say said tell told feel felt want need know use used try start started
  day week month year time while since after before during whole entire constantly often sometimes suddenly today
  yesterday now still about throughout around when today constant severe severely terrible horrible awful extreme extremely
  unexplained strange weird bad badly worse worst mild slight slightly unusual violent cause reason treatment treat help
  overcome way sign symptom issue happen suffer experience diagnose diagnosed develop due recommend suggest possible
  problem condition right left side fast quickly long live progress reduce trigger first move daughter mother father child wake woke morning`.split(
    /\s+/,
  ),
);

/** Where a complaint is says less than what it is: a trembling jaw is a tremor before it is a matter of jaws. */
const BODY: ReadonlySet<string> = new Set(
  'arm arms leg legs hand hands foot feet finger fingers thumb wrist elbow toe toes ankle hip lip lips tongue chin cheek jaw head neck shoulder shoulders chest knee knees thigh calf body'.split(
    ' ',
  ),
);

/** Whether a folded word names a part of the body, as the place of a complaint. */
export function isBodyPart(word: string): boolean {
  return BODY.has(word);
}

/** Whether a folded word says little of what a user looks for. */
export function isWeak(word: string): boolean {
  return WEAK.has(word);
}

const ENDINGS = ['ing', 'ed', 'es', 's', 'y', 'er', 'ion', 'ation', 'ment', 'ness', 'ly'];
const SHORTEST_STEM = 3;

/** The word in its other everyday endings; not all of them exist: "shaking" is shake, shakes, shaky and shaked. */
export function otherEndings(word: string): string[] {
  const found = new Set([word, word.replace(/e$/, ''), ...stemsOf(word)].flatMap(withEndings));
  found.delete(word);
  return [...found];
}

/** What a word with an everyday ending may come from: "shak" and "shake" of "shaking", "hit" of "hitting". */
export function stemsOf(word: string): string[] {
  return ENDINGS.flatMap((ending) => (word.endsWith(ending) ? stemsBefore(word, ending) : []));
}

function stemsBefore(word: string, ending: string): string[] {
  const stem = word.slice(0, -ending.length);
  if (stem.length < SHORTEST_STEM) return [];
  return [stem, `${stem}e`, stem.replace(/(\p{L})\1$/u, '$1')];
}

const withEndings = (stem: string): string[] =>
  stem.length < SHORTEST_STEM
    ? []
    : [stem, ...ENDINGS.map((ending) => stem + ending), `${stem}${stem.at(-1)}ing`];
