import { isAbout } from '../topics/is-about.ts';
import type { Signs } from '../topics/signs.ts';
import * as topics from '../topics/topic-signs.ts';
import type { WordRule } from './word-rule.ts';

/** UTF-16 code units to either side in which the rest of the sentence is looked for. */
const SENTENCE = { before: 160, after: 160 };

/** Makes a rule about words that mean something else where their sentence is about a topic, and not about the body. */
function sentenceRule(topic: string, words: string, example: string, signs: Signs): WordRule {
  return {
    name: `in a sentence about ${topic}`,
    example,
    words: words.split('|'),
    ...SENTENCE,
    applies: (around, at) => isAbout(signs, around.slice(0, at), around.slice(around.indexOf(']', at) + 1)),
  };
}

/** In a sentence about something else than the body. */
export const TOPIC_WORD_RULES: readonly WordRule[] = [
  sentenceRule('drinks', 'tonic|stiff', 'Pour the gin over ice and top it up with [tonic]', topics.DRINKS),
  sentenceRule(
    'cooking',
    'liver|brain|brains|tendon|tendons|jerk|stiff|stiffness|iron|palate|muscle|vein|artery|skull',
    'Slice the [liver] and serve it with gravy',
    topics.COOKING,
  ),
  sentenceRule(
    'music',
    'tonic|rhythmic|progressive|progression|progressions|jerky|spasmodic|syncope',
    'The piece ends on the [tonic] chord',
    topics.MUSIC,
  ),
  sentenceRule(
    'sport',
    'stroke|strokes|iron|irons|reflex|reflexes|delirium|paralysed|paralyzed|hiccup|fever|anticipation|withdrawal|withdrawals|steroid|steroids|disabled',
    'The [stroke] of the swimmer is even',
    topics.SPORT,
  ),
  sentenceRule('lifting weights', 'jerk|jerks', 'In the clean and [jerk] she won a medal', topics.WEIGHTS),
  sentenceRule(
    'horses',
    'gait|gaits|stiff|stiffness|extension|flexion|jerk',
    'The mare has an even [gait] at the trot',
    topics.HORSES,
  ),
  sentenceRule(
    'games on screens',
    'half life|twitch|vertigo|tremor|tremors|mutant|mutants|prion|variant|variants|reflexes|sleep',
    'He finished [Half-Life] on his console',
    topics.GAMES,
  ),
  sentenceRule(
    'films and books',
    'vertigo|insomnia|coma|aura|tremors|fever|spine|spines|delirium|amnesia|paralysis|paranoia|rabies|delusion',
    'Hitchcock shot [Vertigo] in San Francisco',
    topics.FILMS_AND_BOOKS,
  ),
  sentenceRule(
    'cameras and sound',
    'diaphragm|diaphragms|reflex|focal|aura',
    'The shutter and the [diaphragm] jammed',
    topics.CAMERAS_AND_SOUND,
  ),
  sentenceRule(
    'gardens',
    'lesion|lesions|spine|spines|necrosis|magnesium|potassium|calcium|thalamus|placenta|mosaic|sporadic|sporadically|degenerate|infected|infection|infections|iron|vein|veins|artery|cyst|stiff|benign|acute',
    'Brown [lesions] on tomato plants',
    topics.GARDENS,
  ),
  sentenceRule(
    'wildlife',
    'prion|prions|spine|spines|gait|thoracic|segmental|dorsal|ventral|lateral|posterior|anterior|benign|bilateral|focal|stiff',
    'The [prion] is a petrel of the southern ocean',
    topics.WILDLIFE,
  ),
  sentenceRule(
    'computers',
    'latency|latencies|lateral|polymorphism|polymorphisms|duplication|duplications|deletion|deletions|inheritance|carrier|carriers|cohort|cohorts|mutation|mutations|mutant|mutants|synapse|axon|regression|regressions|retina|atrophy|oscillation|hallucination|hallucinations|infected|infection|infections|variant|variants|skulls|diagnostic|extension|extensions|memory loss|paralysis|amnesia|hiccup|hiccups|posture|splicing|withdrawal|sleep|vaccine|intractable|stimulus|dendrite|ganglion|nucleus',
    'The router adds [latency] on every server',
    topics.COMPUTERS,
  ),
  sentenceRule(
    'machines',
    'diaphragm|diaphragms|stroke|strokes|shunt|shunts|electrode|electrodes|fatigue|stiff|stiffness|axial|oscillation|oscillations|extension|extensions|jerk|jerky|jerking|seizure|seizures|iron|tendon|tendons|rigid|rigidity|shaking|trembling|tremor|lateral|posterior|anterior|spasm|twitch|atrophy',
    'The [diaphragm] of the fuel line tore',
    topics.MACHINES,
  ),
  sentenceRule(
    'money',
    'withdrawal|withdrawals|weakness|weaknesses|jerky|paralysed|paralyzed|stimulus|contraction|contractions|acquired|paralysis|tremor|tremors|twitchy|jittery|jitteriness|spasm|spasms|hiccup|hiccups|headache|headaches|remission|relapse|anemic|hemorrhage|hemorrhaging|inheritance|confusion|resuscitation|sensitivity|fever|convulsion|convulsions|shaking|infected|extension',
    'The [withdrawal] of cash costs two euros',
    topics.MONEY,
  ),
  sentenceRule(
    'trade',
    'cohort|cohorts|carrier|carriers|acquired|withdrawal|withdrawals|hiccup|hiccups|headache|headaches|extension|chronic|infected',
    'The [carrier] lost my luggage',
    topics.TRADE,
  ),
  sentenceRule(
    'courts',
    'seizure|seizures|remission|inheritance|extension|withdrawal|execution|tolerance|rehabilitation',
    'The [seizure] followed a writ',
    topics.COURTS,
  ),
  sentenceRule(
    'armies',
    'carrier|carriers|cohort|cohorts|withdrawal|withdrawals|anticipation|paralysis|extension|flexion',
    'The [carrier] came with two destroyers',
    topics.ARMIES,
  ),
  sentenceRule(
    'politics',
    'progressive|progressives|paralysis|stimulus|seizure|seizures|convulsion|convulsions|spasm|spasms|reflex|reflexive|delirium|bilateral|unilateral|unilaterally|withdrawal|extension|atrophy|chronic|acute|tremor|tremors|shaking|benign|resuscitation',
    'The [progressive] wing voted against it',
    topics.POLITICS,
  ),
  sentenceRule(
    'the weather',
    'depression|depressions|oscillation|sporadic|acute|extension|onset|shaking',
    'A [depression] will bring gales to the coast',
    topics.WEATHER,
  ),
  sentenceRule(
    'the earth',
    'tremor|tremors|shaking|trembling|convulsion|convulsions|depression|amplitude|amplitudes',
    'The [tremor] had its epicenter at sea',
    topics.EARTH,
  ),
  sentenceRule(
    'atoms and stars',
    'half life|half lives|nucleus|nuclei|coma|excitation|oscillation|oscillations|tau|aura|axial|bismuth|lithium|iron|depolarization',
    'The [half-life] of caesium is thirty years',
    topics.ATOMS_AND_STARS,
  ),
  sentenceRule(
    'households',
    'iron|shingles|stiff|stiffness|lithium|alcohol|extension|extensions|stroke|strokes|spine|diaphragm|shunt|chronic',
    'Fold the shirts while the [iron] heats up',
    topics.HOUSEHOLDS,
  ),
];
