import { signs } from '../topics/signs.ts';
import type { AcronymRule } from './acronym-rule.ts';
import { secondMeaning } from './second-meaning-rules.ts';

/** Letters, what else they mean in clinics, an example and what is said around that meaning. */
const MEANINGS: readonly (readonly [acronym: string, name: string, example: string, signs: string])[] = [
  [
    'ADH',
    'ducts of the breast',
    'a core biopsy showed [ADH] of the breast',
    'breast~ | core biopsy | ductal | hyperplasia | lobular | mammogra~',
  ],
  [
    'ASO',
    'antibody against streptococci',
    'a raised [ASO] titre after tonsillitis',
    'strep~ | titers? | titres? | tonsill~ | throat',
  ],
  [
    'ATP',
    'pacing of a fast heart',
    'the ICD gave [ATP] for VT',
    'ICD | pacing | paced | shocks? | tachycard~ | VT',
  ],
  [
    'CAG',
    'angiogram of the heart',
    '[CAG] showed a stenosis of the LAD',
    'angiogra~ | bypass | coronar~ | LAD | RCA | stent~ | troponin~',
  ],
  [
    'CIS',
    'cancer that has not spread',
    'a cone biopsy for [CIS] of the cervix',
    'BCG | bladder | breast~ | carcinoma | cervix | cone | cystoscop~ | ductal | in situ | melanoma~ | urothel~',
  ],
  [
    'CPG',
    'guideline',
    'the [CPG] was endorsed by the college',
    'college | endors~ | guidelines? | panel | recommend~',
  ],
  [
    'CPP',
    'early puberty, pain of the pelvis',
    'girls with [CPP] given a GnRH analog',
    'GnRH | pelvic | pelvis | pubert~ | puberal | Tanner | breast~',
  ],
  [
    'CSF',
    'factor that makes blood cells, fever of pigs',
    'an outbreak of [CSF] in pigs',
    'colony | filgrastim | neutropeni~ | pigs? | swine',
  ],
  [
    'CTA',
    'lungs clear to the ear',
    'lungs [CTA] bilaterally',
    'auscultat~ | bilat~ | crackles | lungs? | rales | respirat~ | rhonchi | wheez~',
  ],
  [
    'CVI',
    'veins that do not close',
    'an ulcer of the leg from [CVI]',
    'compression | edema | oedema | stockings? | ulcers? | varic~ | veins? | venous',
  ],
  [
    'DRE',
    'examination of the prostate',
    '[DRE]: a smooth prostate',
    'bowel | melena | nodul~ | prostat~ | PSA | rectal | rectum',
  ],
  [
    'ERT',
    'hormones after menopause',
    '[ERT] for hot flushes after menopause',
    'estrogen~ | hot fl~ | menopaus~ | oestrogen~ | ovar~',
  ],
  [
    'FMD',
    'fever of cattle, disease of arteries',
    'an outbreak of [FMD] in cattle',
    'artery | arteries | brachial | cattle | dilat~ | endotheli~ | farm~ | fibromuscular | foot-and-mouth | herds? | livestock | renal',
  ],
  [
    'KD',
    'inflamed arteries of children',
    'coronary aneurysms in [KD]',
    'aneurysm~ | aspirin | coronar~ | kawasaki | strawberry',
  ],
  [
    'LAS',
    'swollen lymph nodes',
    'axillary [LAS], biopsy of a node',
    'axill~ | biops~ | inguinal | lymph~ | nodes?',
  ],
  [
    'LTP',
    'protein of plants that makes allergies',
    'allergic to [LTP] of the peach',
    'allerg~ | anaphyla~ | IgE | peach~ | pollen~',
  ],
  [
    'MLD',
    'massage against swelling',
    '[MLD] and bandages for the swollen arm',
    'bandag~ | compression | drainage | lymph~ | massage~ | swell~ | swollen',
  ],
  [
    'MRA',
    'medicine for the heart',
    'an [MRA] was added for heart failure',
    'ejection | eplerenone | heart failure | HFrEF | hyperkal~ | potassium | SGLT2 | spironolactone',
  ],
  [
    'MSE',
    'examination of the mind',
    '[MSE]: mood low, insight good',
    'affect | appearance | delusion~ | insight | mood | psychiatr~ | suicid~ | thoughts?',
  ],
  [
    'NAC',
    'nipple, chemotherapy before an operation',
    'sparing of the [NAC] after mastectomy',
    'areola~ | breast~ | chemo~ | mastectom~ | neoadjuvant | nipple~ | oncolog~ | tumou?r~',
  ],
  [
    'OCD',
    'bone under cartilage',
    '[OCD] of the knee in a footballer',
    'arthroscop~ | cartilage~ | condyl~ | elbow~ | femoral | fragments? | knees? | osteochond~ | talar | talus | x-?rays?',
  ],
  [
    'OMS',
    'surgery of mouth and jaw',
    'the [OMS] clinic took out a wisdom tooth',
    'dental~ | dentist~ | implants? | jaws? | maxillo~ | oral | tooth | teeth',
  ],
  [
    'PCD',
    'cilia that do not beat',
    'bronchiectasis in [PCD]',
    'bronch~ | cilia~ | infertil~ | nasal | sinus~ | situs | sputum',
  ],
  [
    'PEG',
    'laxative',
    'bowel preparation with [PEG]',
    '3350 | bowel | colonoscop~ | constipat~ | laxative~ | macrogol | pegyl~',
  ],
  [
    'PET',
    'high pressure in pregnancy',
    'admitted with [PET] at 34 weeks of gestation',
    'antenatal | eclamp~ | gestation~ | labetalol | obstetric~ | pre-?eclamp~ | pregnan~',
  ],
  ['PML', 'leukemia', '[PML] and RARA fusion in leukemia', 'APL | ATRA | leuk~ | promyelocyt~ | RARA'],
  [
    'RCT',
    'treatment of a tooth',
    'the molar needs [RCT] and a crown',
    'cavity | crowns? | dental | dentist~ | endodont~ | molars? | root canals? | rotator | teeth | tooth',
  ],
  [
    'RLS',
    'lower side of the belly',
    '[RLS] of the abdomen is tender',
    'abdom~ | appendi~ | belly | guarding | lobe',
  ],
  [
    'RPD',
    'denture',
    'an [RPD] with two clasps',
    'abutment~ | clasps? | denture~ | edentul~ | prosthodont~ | teeth | tooth',
  ],
  [
    'SCA',
    'sudden arrest of the heart, cells like sickles',
    'an ICD after [SCA] at 38',
    'athletes? | cardiac | cardiomyopath~ | collaps~ | coronar~ | defibrillat~ | football~ | hemoglobin | haemoglobin | ICD | long QT | resuscitat~ | sickle~ | ventric~',
  ],
  [
    'SSPE',
    'small clot in the lung',
    'a CTPA with one [SSPE] in the lower lobe',
    'anticoag~ | clots? | CTPA | DVT | embol~ | leg veins | lobes? | lobar | lungs? | PE | pulmonary',
  ],
  [
    'TCA',
    'acid for the skin',
    'a [TCA] peel of the face',
    'acne | citric | Krebs | peels? | scars? | skin | warts?',
  ],
  [
    'TSE',
    'sequence of a scanner',
    'an axial T2 [TSE] of the knee',
    'axial | coronal | sagittal | sequences? | turbo | T1 | T2',
  ],
  [
    'TTR',
    'time in which warfarin works',
    'a [TTR] of 62 % on warfarin',
    'anticoag~ | INR | therapeutic range | warfarin',
  ],
];

/** Letters that doctors, dentists and others read in their own sense, with few signs of that. */
export const CLINIC_MEANING_RULES: readonly AcronymRule[] = MEANINGS.map(([acronym, name, example, list]) =>
  secondMeaning(acronym, name, example, signs(list)),
);
