/** The parts of the nervous system that a drawing can light, from the brain's surface to the muscle; wholes before their parts. */
export const ORIGIN_LEVELS = [
  'brain',
  'cortex',
  'frontal lobe',
  'motor cortex',
  'sensory cortex',
  'parietal lobe',
  'occipital lobe',
  'temporal lobe',
  'hippocampus',
  'white matter',
  'basal ganglia',
  'thalamus',
  'cerebellum',
  'brainstem',
  'midbrain',
  'pons',
  'medulla',
  'cranial nerve',
  'spinal cord',
  'nerve root',
  'nerve',
  'neuromuscular junction',
  'muscle',
] as const;

export type OriginLevel = (typeof ORIGIN_LEVELS)[number];
