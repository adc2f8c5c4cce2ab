import { type Signs, signs } from '../topics/signs.ts';
import type { AcronymRule } from './acronym-rule.ts';

/** Of brain, nerves, movements and their doctors: near these the letters are ours. */
const NEUROLOGY = signs(
  'absence~ | ataxi~ | brain~ | CIDP | cognit~ | chorea~ | cerebel~ | cerebr~ | convuls~ | CSF | dementia~ | dream~ | dyskines~ | dyston~ | EEG~ | EMG~ | encephal~ | epilep~ | gait | huntington~ | IVIG | jerk~ | levodopa | memory | motor | muscle~ | myoclon~ | nerve~ | neuro~ | parkinson~ | plasma exchange | reflex~ | REM | seizure~ | sleep~ | spastic~ | spinal | tremor~ | weakness',
);

/** Makes a rule about letters that have a second meaning in medicine, by words of that meaning around them. */
export function secondMeaning(acronym: string, name: string, example: string, other: Signs): AcronymRule {
  return {
    name,
    example,
    finding: 'other',
    acronyms: [acronym],
    applies: ({ before, after }) =>
      isOther(other, before, after) || isOther(other, ...clauseOf(before, after)),
  };
}

const isOther = (other: Signs, before: string, after: string): boolean =>
  (other.test(before) || other.test(after)) && !NEUROLOGY.test(before) && !NEUROLOGY.test(after);

/** What is of the same clause: notes put one matter after another. */
function clauseOf(before: string, after: string): [before: string, after: string] {
  const end = after.search(/[.;](?:\s|$)/u);
  return [before.replace(/^.*[.;]\s/su, ''), end < 0 ? after : after.slice(0, end)];
}

/** Letters that doctors of other organs use in their own sense. */
export const SECOND_MEANING_RULES: readonly AcronymRule[] = [
  secondMeaning(
    'AD',
    'atopic dermatitis',
    'children with [AD] and eczema',
    signs('atopic~ | dermat~ | dupilumab | eczema~ | emollient~ | filaggrin | flexural | IgE | itch~'),
  ),
  secondMeaning(
    'AED',
    'defibrillator',
    'the pads of the [AED]',
    signs(
      'automated | CPR | chest compression~ | collaps~ | defibrillat~ | first aid~ | lifeguard~ | pads | shockable | shocks?',
    ),
  ),
  secondMeaning(
    'ALS',
    'advanced life support',
    'an ambulance with an [ALS] crew',
    signs(
      'ACLS | ambulance~ | BLS | CPR | crews? | EMS | life support | paramedic~ | provider course | resuscitation',
    ),
  ),
  secondMeaning(
    'ASD',
    'hole in the wall of the heart',
    'the catheter closed the [ASD]',
    signs('atri~ | catheter~ | defect~ | device closure | echo~ | secundum | septal | septum | shunt~ | VSD'),
  ),
  secondMeaning(
    'BBB',
    'block of a bundle branch',
    'an ECG with left [BBB]',
    signs('block | bundle | ECG | EKG | QRS | sinus rhythm'),
  ),
  secondMeaning(
    'CMV',
    'mode of a ventilator',
    'on [CMV] with a tidal volume of 450',
    signs('PEEP | SIMV | tidal | ventilat~'),
  ),
  secondMeaning(
    'CMT',
    'tenderness of the womb’s neck',
    'no adnexal tenderness or [CMT]',
    signs('adnexa~ | bimanual | cervi~ | discharge | pelvic | PID | uter~ | vagin~'),
  ),
  secondMeaning(
    'CTX',
    'antibiotic, medicine for cancer',
    'started on [CTX] and azithromycin',
    signs('antibiotic~ | azithro~ | ceftriaxone | chemo~ | lymphoma | pneumonia | UTI | vanc~'),
  ),
  secondMeaning(
    'EMA',
    'agency for medicines, antibody of celiac disease',
    'approved by the [EMA] in May',
    signs(
      'agency | approv~ | authori[sz]~ | celiac | coeliac | CHMP | european | FDA | licen[cs]~ | MHRA | regulator~ | tTG',
    ),
  ),
  secondMeaning(
    'ET',
    'tube in the windpipe, transfer of an embryo, illness of platelets',
    'the [ET] tube was in place',
    signs(
      'blastocyst~ | cuff | embryo~ | extubat~ | intubat~ | IVF | JAK2 | laryngoscop~ | MPL | oocyte~ | platelet~ | polycyth~ | thrombocyth~ | tube | vent',
    ),
  ),
  secondMeaning(
    'GBS',
    'streptococcus of group B',
    'a vaginal swab positive for [GBS]',
    signs(
      'antenatal | gestation | intrapartum | labou?r | maternal | penicillin | pregnan~ | strep~ | swab~ | vagin~',
    ),
  ),
  secondMeaning(
    'HD',
    'dialysis',
    'on [HD] by a fistula in the arm',
    signs(
      'anuric | creatinine | dialy~ | ESRD | fistula~ | kidney~ | nephrolog~ | PermCath | potassium | renal | transplant~ | ultrafiltration | uremi~',
    ),
  ),
  secondMeaning(
    'HFS',
    'syndrome of hands and feet',
    'capecitabine was reduced for [HFS]',
    signs('cape?citabine | chemo~ | hand[- ]foot | palm~ | soles? | sorafenib'),
  ),
  secondMeaning(
    'HSP',
    'purpura, protein of heat shock',
    'a rash of the legs in [HSP]',
    signs('chaperon~ | heat shock | henoch | IgA | nephritis | palpable | purpur~ | rash'),
  ),
  secondMeaning(
    'ICP',
    'itch of pregnancy',
    'bile acids were raised in [ICP]',
    signs('bile | cholesta~ | itch~ | ursodeoxy~'),
  ),
  secondMeaning(
    'ITB',
    'band of the thigh',
    'runners with [ITB] pain',
    signs('foam | iliotibial | patell~ | runners? | running | TFL'),
  ),
  secondMeaning(
    'LP',
    'lichen planus',
    'buccal white lines of [LP]',
    signs('buccal | dermat~ | lichen~ | mucosa~ | papules | planus'),
  ),
  secondMeaning(
    'NPC',
    'cancer of the throat',
    'radiotherapy for [NPC]',
    signs('cancer | carcinoma | chemo~ | EBV | epstein~ | nasophar~ | radiother~ | staging | tumou?r~'),
  ),
  secondMeaning(
    'PKD',
    'cysts of the kidney',
    'large kidneys in [PKD]',
    signs('cyst~ | dialy~ | GFR | kidney~ | nephro~ | polycystic | renal | tolvaptan | transplant~'),
  ),
  secondMeaning(
    'PSP',
    'air beside the lung',
    'a young smoker with [PSP]',
    signs('chest drain~ | pleur~ | pneumothora~ | smoker~'),
  ),
  secondMeaning(
    'RBD',
    'part of a virus that binds',
    'antibodies against the [RBD] of the virus',
    signs(
      'ACE2 | antibodies | bind~ | booster~ | jabs? | coronavirus~ | neutrali[sz]~ | omicron | SARS~ | spike | vaccin~ | viral | virus~',
    ),
  ),
  secondMeaning(
    'SMA',
    'artery of the gut, antibody against muscle',
    'blood flow in the [SMA] and the aorta',
    signs(
      'ANA | aort~ | autoimmune hepatitis | celiac | coeliac | duoden~ | IMA | mesent~ | pancrea~ | stent~',
    ),
  ),
  secondMeaning(
    'TD',
    'booster, diarrhea of travelers',
    'a [TD] booster at the clinic',
    signs('booster~ | diarrh~ | diphtheria | immuni[sz]~ | loperamide | tetanus | travel~ | vaccin~'),
  ),
  secondMeaning(
    'TS',
    'Turner syndrome, valve of the heart',
    'girls with [TS] and short stature',
    signs(
      '45,? ?X | estrogen | growth hormone | karyotype | murmur | oestrogen | ovar~ | regurgitation | short stature | tricuspid | turner | valv~',
    ),
  ),
];
