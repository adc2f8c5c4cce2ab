import type { OriginLevel } from '../../glossary/origin-level.ts';

/**
 * The parts that are drawn, in a head that looks to the right, in units of the drawing. A band is drawn as a thick line, an area is
 * filled, a thread is a thin line.
 */
export const PARTS = {
  white: [
    'area',
    'M137 79C136 54 114 37 86 37 58 37 36 58 36 82 38 91 46 88 72 90 82 101 96 108 106 107 114 105 116 100 118 92 128 91 137 88 137 79Z',
  ],
  frontal: ['band', 'M124 97C138 95 143 87 143 76 142 57 128 39 106 31.4'],
  motor: ['band', 'M106 31.4C99 29 92 27.6 84.5 27.5'],
  sensory: ['band', 'M84.5 27.5C77 27.5 70 28.6 63.5 30.6'],
  parietal: ['band', 'M63.5 30.6C51 34.500 42 44 36 56'],
  occipital: ['band', 'M36 56C28 70 25 83 30 91 35 98 45 95 56 94.5'],
  temporal: ['band', 'M124 98C128 107 123 113.500 113 113.500 102 113.500 93 108 88.500 98'],
  hippocampus: ['thread', 'M111 104C101 103 95 97 94 89'],
  basal: ['area', 'M119 79C121 65 107 56 92 61 87 63 88 69 94 70 101 72 101 81 107 85 113 88 118 85 119 79Z'],
  thalamus: ['area', 'M64 76C65 67 73 64 81 66 89 68 94 74 92 79 89 85 80 86 73 85 67 84 63 81 64 76Z'],
  cerebellum: [
    'area',
    'M53 101C40 100 27 106 28 117 29 129 42 133 53 128 56 118 56 110 53 101ZM30 110C38 108 46 108 54 110M29 119C38 118 47 119 54 121',
  ],
  midbrain: ['area', 'M62 87 80 88.500 78 99.500 58.500 98Z'],
  pons: ['area', 'M58.500 100 78 101.500C84 102 87 106 86 111 84 118 69 118.500 57 114.500Z'],
  medulla: ['area', 'M57 116.500 79 119.500C73 124 70 131 69 139L55.500 137.500Z'],
  cord: ['area', 'M55.500 139.500 69 141C68.500 164 64 190 60 232L48 232C52 190 55.500 166 55.500 139.500Z'],
  cranial: ['thread', 'M86 111C100 124 118 124 134 134'],
  root: ['thread', 'M63.500 182 79 187'],
  nerve: ['thread', 'M79 187C98 192 112 202 121 217'],
  junction: ['area', 'M121 217m-4.500 0a4.500 4.500 0 1 0 9 0a4.500 4.500 0 1 0-9 0Z'],
  muscle: ['area', 'M116 224C126 216 146 218 166 234 150 244 128 244 116 224Z'],
} as const satisfies Record<string, readonly ['band' | 'area' | 'thread', string]>;

export type Part = keyof typeof PARTS;

const CORTEX: Part[] = ['frontal', 'motor', 'sensory', 'parietal', 'occipital', 'temporal'];
const BRAINSTEM: Part[] = ['midbrain', 'pons', 'medulla'];

/** What of the drawing is lit for each level, and the point from which a line leads to its name. */
export const DRAWN_LEVELS = {
  brain: {
    parts: [...CORTEX, ...BRAINSTEM, 'white', 'basal', 'thalamus', 'cerebellum'],
    at: [143, 72],
    name: 'place.brain',
  },
  cortex: { parts: CORTEX, at: [127, 44], name: 'place.cortex' },
  'frontal lobe': { parts: ['frontal', 'motor'], at: [141, 62], name: 'place.frontalLobe' },
  'motor cortex': { parts: ['motor'], at: [97, 28], name: 'place.motorCortex' },
  'sensory cortex': { parts: ['sensory'], at: [72, 30], name: 'place.sensoryCortex' },
  'parietal lobe': { parts: ['sensory', 'parietal'], at: [54, 34], name: 'place.parietalLobe' },
  'occipital lobe': { parts: ['occipital'], at: [30, 78], name: 'place.occipitalLobe' },
  'temporal lobe': { parts: ['temporal'], at: [123, 108], name: 'place.temporalLobe' },
  hippocampus: { parts: ['hippocampus'], at: [100, 99.5], name: 'place.hippocampus' },
  'white matter': { parts: ['white'], at: [112, 49], name: 'place.whiteMatter' },
  'basal ganglia': { parts: ['basal'], at: [114, 72], name: 'place.basalGanglia' },
  thalamus: { parts: ['thalamus'], at: [84, 76], name: 'place.thalamus' },
  cerebellum: { parts: ['cerebellum'], at: [46, 122], name: 'place.cerebellum' },
  brainstem: { parts: BRAINSTEM, at: [80, 111], name: 'place.brainstem' },
  midbrain: { parts: ['midbrain'], at: [74, 94], name: 'place.midbrain' },
  pons: { parts: ['pons'], at: [80, 110], name: 'place.pons' },
  medulla: { parts: ['medulla'], at: [66, 128], name: 'place.medulla' },
  'cranial nerve': { parts: ['cranial'], at: [126, 129], name: 'place.cranialNerve' },
  'spinal cord': { parts: ['cord'], at: [63, 160], name: 'place.spinalCord' },
  'nerve root': { parts: ['root'], at: [75, 185.5], name: 'place.nerveRoot' },
  nerve: { parts: ['root', 'nerve'], at: [108, 201], name: 'place.nerve' },
  'neuromuscular junction': { parts: ['junction'], at: [121, 217], name: 'place.junction' },
  muscle: { parts: ['muscle'], at: [152, 232], name: 'place.muscle' },
} as const satisfies Record<
  OriginLevel,
  { parts: readonly Part[]; at: readonly [number, number]; name: string }
>;
