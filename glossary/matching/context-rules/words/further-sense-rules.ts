import { topicRule, type WordRule, wordRule } from './word-rule.ts';

/** What a word or a term of two means to drivers, cooks, chemists, heart doctors and others. */
export const FURTHER_SENSE_RULES: readonly WordRule[] = [
  topicRule('of a train or a machine', 'motor unit|motor units', 'the [motor unit] of the tram', {
    other:
      /(?<!\p{L})(?:axle|bogie|carriage|coach|coupled|depot|diesel|dining car|electric|garage|gearbox|locomotive|platform|rail|railway|robot|tram|train|wheel|windscreen|wiper)/iu,
    own: /action potential|amplitude|denervat|EMG|fib(?:er|re)|muscle|nerve|neuron|polyphasic|potential|recruit|unit discharg/iu,
  }),
  topicRule('in an ECG, of water', 'delta wave|delta waves', 'a short PR and a [delta wave] in V2', {
    other:
      /accessory|(?<!\p{L})(?:ECG|EKG|PR|QRS|V[1-6]|WPW)(?!\p{L})|palpitation|pathway|pre-?excit|river|surf|tachycard|wolff/iu,
    own: /(?<!\p{L})EEG|electroenceph|encephalop|frontal|polymorph|rhythmic|seizure|sleep|slow|theta/iu,
  }),
  topicRule('of breath', 'mrc grade|mrc scale', '[MRC grade] 3 breathlessness', {
    other: /asthma|breath|COPD|dyspn|exertion|inhaler|lung|oxygen|pulmonary|respirat|spirometr|wheez/iu,
    own: /(?<!\p{L})(?:arms?|ankle|biceps|deltoid|dorsiflex|extension|flexion|hip|legs?|limb|muscle|power|quadriceps|strength|weak)/iu,
  }),
  topicRule(
    'of a machine',
    'range of motion|range of movement',
    'the robot has a [range of motion] of 270 degrees',
    {
      other: /actuator|bump stop|crane|gimbal|hinge|joystick|robot|servo|suspension|tripod/iu,
      own: /elbow pain|exercis|frozen|knee|limited by pain|patient|physio|passive|shoulder|stiff|stroke|surgery/iu,
    },
  ),
  wordRule(
    'of another bone',
    'spine|spines',
    'the anterior superior iliac [spine]',
    /(?:iliac|ischial|mental|nasal|scapular?|tibial) \[spines?\]|\[spines?\] of (?:the )?(?:book|hedgehog|ilium|ischium|scapula|tibia|urchin)/iu,
  ),
  wordRule(
    'of another organ',
    'atrophy|atrophic',
    'vaginal [atrophy]',
    /(?:endometrial|gastric|genital|glandular|skin|testicular|thymic|vaginal|villous|vulvar|vulvovaginal) \[atroph|\[atrophy\] of (?:the |her |his )?(?:bowel|endometri|gastric|gland|iris|kidney|skin|stomach|testi|thyroid|vagina|villi)|\[atrophic\] (?:endometri|gastritis|kidney|rhinitis|scar|skin|testi|vagin)/iu,
  ),
  wordRule(
    'of belly',
    'rigidity',
    '[rigidity] of the abdomen',
    /\[rigidity\] of (?:the |her |his )?(?:abdom|belly|abdominal)/iu,
  ),
  wordRule(
    'of another organ',
    'calcification|calcifications|calcified',
    '[calcification] of the aortic valve',
    /(?:annular|aortic|arterial|bladder|breast|coronary|mitral|pancreatic|pleural|prostat\p{L}+|pulmonary|renal|tendon|valv\p{L}+|vascular) \[calcif|\[calcifi\p{L}+\] (?:of|in) (?:the |her |his |both )?(?:aort|arter|breast|coronar|kidney|liver|lung|lymph|mitral|pancrea|placenta|pleura|prostate|shoulder|tendon|valve)|\[calcified\] (?:aort|granuloma|leaflet|lymph|node|plaque|tendon|valve)/iu,
  ),
  wordRule(
    'of rust and germs',
    'inhibition|inhibitory|inhibited',
    '[inhibition] of corrosion',
    /\[inhibition\] of (?:bacteri|corros|crystal|fung|germinat|mo?u?ld|rust|weed)|corrosion \[inhibit/iu,
  ),
  wordRule(
    'of care for the skin',
    'serum|serums',
    'a [serum] for the face',
    /(?:beauty|brow|eye|eyelash|face|facial|hair|hyaluronic|lash|night|retinol|skin|vitamin c) \[serums?\]|\[serums?\] for (?:the |your |dry |oily )?(?:face|hair|skin|lash)/iu,
  ),
  wordRule(
    'of gas and screens',
    'plasma',
    '[plasma] cutters',
    /\[plasma\] (?:arc|ball|cutt|display|etch|globe|jet|physic|rifle|screen|spray|televis|torch|TVs?(?!\p{L})|weld)|(?:fusion|hot|solar|tokamak) \[plasma/iu,
  ),
  wordRule(
    'of a failure',
    'autopsy|autopsies|postmortem|postmortems',
    'an [autopsy] of the failed startup',
    /\[(?:autops\p{L}+|postmortems?)\] (?:of|on) (?:an? |the |our |their |his |her )?(?:\p{L}+ )?(?:bug|campaign|defeat|deploy\p{L}*|disaster|election|failure|fiasco|incident|launch|loss|match|merger|outage|party|project|race|release|scandal|season|startup)/iu,
  ),
  wordRule(
    'food',
    'heart attack|heart attacks',
    'a [heart attack] burger',
    /\[heart attacks?\] (?:burger|grill|on a plate|sandwich)/iu,
  ),
  wordRule(
    'of ropes, films and cables',
    'splicing|spliced|splice variant',
    'film [splicing] needs a steady hand',
    /(?:cable|fib(?:er|re)(?:[- ]optic)?|film|rope|tape|wire) \[splic|\[splic\p{L}+\] (?:and |in |of |the |two |three |together ){0,3}(?:cables?|clips?|fib(?:er|re)|film|footage|hoses?|lines|ropes?|shots?|tapes?|wires?)/iu,
  ),
  wordRule(
    'of weather',
    'frontal',
    'a [frontal] system crosses Wales',
    /\[frontal\] (?:assault|band|boundar|collision|crash|impact|nudity|passage|rain|system|weather|zone)/iu,
  ),
  wordRule(
    'of a pass, of thought',
    'lateral|laterally',
    'the [lateral] pass was intercepted',
    /\[lateral\] (?:entr(?:y|ies)|flow test|hires?|hiring|join|moves?|movement (?:of|within) (?:the )?(?:attack|network)|pass|passes|thinker|thinking|transfers?)|think \[laterally/iu,
  ),
  wordRule(
    'of metal and grammar',
    'fatigability|fatigue|contraction|contractions',
    'a [contraction] such as don’t',
    /metal \[fatigue|\[fatigue\] (?:crack|life of|limit|strength|test)|\[contractions?\] (?:and apostrophe|in english|like|such as) (?:["'“‘]?\p{L}+['’]\p{L}+)/iu,
  ),
  wordRule(
    'of screens and locks',
    'retina|retinal',
    'the [retina] display of the tablet',
    /\[retinal?\] (?:displays?|macbook|recognition|scan(?:ner|ners)?|screens?)/iu,
  ),
  wordRule(
    'of birds, bags and ships',
    'carrier|carriers',
    '[carrier] pigeons',
    /\[carrier\] (?:bags?|bills?|oils?|pigeons?|waves?)/iu,
  ),
  wordRule(
    'of carpenters',
    'cramp|cramps|cramping',
    '[cramp] the timber until the glue sets',
    /\[cramp\p{L}*\] (?:the |two |both )?(?:boards?|frames?|planks?|timbers?|wood)|(?:carpenter|G|sash)['’]?s? \[cramps?\]/iu,
  ),
  wordRule(
    'a band',
    'spinal tap',
    'the amps of [Spinal Tap]',
    /\[Spinal Tap\] (?:album|concert|drummer|film|gig|movie|turned|tour)|(?:amps?|band|drummer|film|guitars?|parody) (?:by |from |like |of )?\[Spinal Tap\]|This is \[Spinal Tap\]/u,
  ),
];
