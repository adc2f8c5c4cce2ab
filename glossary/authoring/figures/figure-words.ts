import type { Movement } from '../../movement.ts';
import type { OriginLevel } from '../../origin-level.ts';
import type { Pedigree } from '../../pedigree.ts';

/** The words by which the text of an entry names a level: a picture shows what the entry says, and no more. */
export const LEVEL_WORDS: Record<OriginLevel, RegExp> = {
  brain: /\bbrain\b|\bencephal/i,
  cortex: /\bcort(ex|ices|ical)|outer layer|brain's surface/i,
  'frontal lobe': /\bfrontal/i,
  'motor cortex': /\b(sensori)?motor (cortex|area|strip)|strips? (of the cortex )?.*mov|precentral/i,
  'sensory cortex': /\bsensor(y|imotor) (cortex|area)|strips .*feeling/i,
  'parietal lobe': /\bparietal/i,
  'occipital lobe': /\boccipital/i,
  'temporal lobe': /\btemporal lobe/i,
  hippocampus: /\bhippocamp/i,
  'white matter': /\bwhite matter|\bband of nerve fibers|\bmyelin/i,
  'basal ganglia': /\bbasal ganglia|\bstriat|\bcaudate|\bputamen|\bpallid|\bsubthalamic/i,
  thalamus: /\bthalam(us|ic|ocortical)/i,
  cerebellum: /\bcerebell/i,
  brainstem: /\bbrainstem/i,
  midbrain: /\bmidbrain|\bsubstantia nigra/i,
  pons: /\bpons\b|\bpontine/i,
  medulla: /\bmedulla|lower(most)? (part of the )?brainstem|lowest part of the brainstem/i,
  'cranial nerve':
    /\bcranial nerve|\b(facial|optic|trigeminal|vagus|accessory) nerves?\b|nerves? .*\b(eyes?|face|ear)\b/i,
  'spinal cord': /\bspin(al|e)\b|\banterior horn/i,
  'nerve root': /\broots?\b/i,
  nerve: /\bnerves?\b(?! (cell|fiber))/i,
  'neuromuscular junction': /\bneuromuscular junction|nerve (meets a|and|to) muscle/i,
  muscle: /\bmuscles?\b/i,
};

/** The words by which it says how a movement goes. */
export const MOVEMENT_WORDS: Record<
  Movement['rhythm'] | NonNullable<Movement['length']> | Movement['direction'] | 'small',
  RegExp
> = {
  regular: /\b(rhythm(ic|ically)?|regular|steady|oscillat)/i,
  irregular: /\birregular|\bnot rhythmic|\brandom|\bsingle flicker/i,
  flowing: /\bcontinuous|\bwithout pause/i,
  patterned: /\bpatterned/i,
  brief: /\bbrief|\b(very )?short\b/i,
  quick: /\bquick|\brapid/i,
  slow: /\bslow/i,
  sustained: /\bsustained|\bheld|\bholds\b/i,
  push: /\bjerk|\btwitch|\bcontract|\btighten|\bpull|\bbeating|\brippling|\bquick, repeated movement/i,
  lapse: /\blapse|\bpauses?\b/i,
  both: /\bback-and-forth|\bto-and-fro|\boscillat|\bunpredictable|\bwrith/i,
  small: /\bsmall|\bfine\b/i,
};

/** The words by which it says how it passes through a family. */
export const PEDIGREE_WORDS: Record<Pedigree, RegExp> = {
  dominant: /\bdominant/i,
  recessive: /\brecessive/i,
  'X-linked recessive': /\bX-linked recessive/i,
  mitochondrial: /\bfrom the mother\b/i,
  imprinted: /\b(from|by) the father\b/i,
};
