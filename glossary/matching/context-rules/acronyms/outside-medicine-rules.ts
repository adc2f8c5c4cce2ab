import { speaksOfMedicine } from '../topics/is-about.ts';
import { type Signs, signs } from '../topics/signs.ts';
import type { AcronymRule } from './acronym-rule.ts';

/** Makes a rule about letters that have a second meaning outside medicine, by words of that meaning around them. */
function outsideMedicine(acronym: string, name: string, example: string, other: Signs): AcronymRule {
  return {
    name,
    example,
    finding: 'other',
    acronyms: [acronym],
    applies: ({ before, after }) =>
      (other.test(before) || other.test(after)) && !speaksOfMedicine(before, after),
  };
}

/** Letters that have one meaning in medicine, and another far from it. */
export const OUTSIDE_MEDICINE_RULES: readonly AcronymRule[] = [
  outsideMedicine(
    'A1C',
    'rank in an air force',
    'she was promoted to [A1C] at the base',
    signs('air ?base | air force | airm[ae]n | enlist~ | promoted | sergeant~ | squadron~ | staff sgt'),
  ),
  outsideMedicine(
    'AMPA',
    'remnant of a weedkiller',
    'traces of glyphosate and [AMPA] in wells',
    signs('glyphosate~ | groundwater | herbicid~ | pesticid~ | residues? | sewage | streams? | wells'),
  ),
  outsideMedicine(
    'CKD',
    'car in parts',
    'cars are shipped as [CKD] kits',
    signs('assembl~ | automotive | cars? | kits? | knocked | sedans? | SUVs? | vehicles?'),
  ),
  outsideMedicine(
    'CMV',
    'lorry',
    'the license of a [CMV] driver',
    signs(
      'carriers | commercial | driver~ | fleet~ | FMCSA | interstate | licen[cs]e~ | motor vehicle~ | truck~',
    ),
  ),
  outsideMedicine(
    'DWI',
    'offense of a driver',
    'he was charged with [DWI] after a crash',
    signs(
      'arrest~ | attorney~ | charge | charged | charges | checkpoint~ | convict~ | crash~ | driver~ | driving | drunk~ | DUI | guilty | jail~ | licen[cs]e | offen[cs]e~ | plead~ | police | sheriff~ | traffic | trooper~',
    ),
  ),
  outsideMedicine(
    'ECG',
    'electricity company of Ghana',
    'the [ECG] asked customers for prepaid meters',
    signs('customers? | electricity | Ghana~ | kilowatt~ | outages? | power cuts? | prepaid | tariffs?'),
  ),
  outsideMedicine(
    'EEG',
    'law on renewable energy',
    'the [EEG] surcharge on solar power',
    signs('feed-in | photovoltaic~ | renewable~ | solar power | surcharge~ | wind farms? | wind power'),
  ),
  outsideMedicine(
    'EPSP',
    'enzyme of plants',
    'glyphosate blocks [EPSP] synthase',
    signs('glyphosate~ | herbicid~ | shikim~ | synthase~'),
  ),
  outsideMedicine(
    'GERD',
    'dam on the Nile',
    'the reservoir of the [GERD] in Ethiopia',
    signs(
      'Addis Ababa | Cairo | dam | dams | Egypt~ | Ethiopia~ | hydropower | Khartoum | Nile | reservoir~ | Sudan~',
    ),
  ),
  outsideMedicine(
    'LMN',
    'television channel',
    'the movie was shown on [LMN] last night',
    signs('cable | channels? | episodes? | lifetime | movies? | premier~ | TV | watch~'),
  ),
  outsideMedicine(
    'MMSE',
    'mean square error',
    'an [MMSE] equalizer for the channel',
    signs(
      'antenna~ | beamform~ | channels? | decod~ | equali[sz]er~ | estimators? | MIMO | noise | precod~ | receivers? | zero-forcing',
    ),
  ),
  ...['EMA', 'SMA'].map((acronym) =>
    outsideMedicine(
      acronym,
      'mean of prices',
      `the price crossed its [${acronym}] on heavy volume`,
      signs(
        'candles? | closing | crossed | crossover~ | moving averages? | MACD | RSI | traders? | trading | volume',
      ),
    ),
  ),
  outsideMedicine(
    'MS',
    'manuscript',
    'the [MS] is in the library, folio 12',
    signs('archives? | codex | folio~ | manuscript~ | parchment | recto | scribe~ | vellum | verso'),
  ),
  ...['ATM', 'CBD', 'POTS'].map((acronym) =>
    outsideMedicine(
      acronym,
      'machine of a bank, offices of a city, telephone',
      `the [${acronym}] near the station`,
      signs(
        'broadband | card | cash | city | deposit~ | hotels? | landline~ | modem~ | offices? | PIN | phones? | station | telephon~ | traffic | tram | trams | VoIP | withdraw~',
      ),
    ),
  ),
  outsideMedicine(
    'MRI',
    'implementation of a language',
    'the gem runs on [MRI] and JRuby',
    signs('gems? | interpreter~ | JRuby | Rails | Ruby | Rubinius'),
  ),
  ...['NF1', 'NF2'].map((acronym) =>
    outsideMedicine(
      acronym,
      'normal form of a table',
      `the tables are in [${acronym}]`,
      signs('database~ | normal forms? | relational | SQL | tables'),
    ),
  ),
  outsideMedicine(
    'SACS',
    'association of schools',
    'the college lost its [SACS] accreditation',
    signs('accredit~ | colleges? | schools | universit~'),
  ),
  outsideMedicine(
    'TIA',
    'thanks in advance',
    'any answers welcome, [TIA]',
    signs('advice | answers? | appreciated | cheers | help | helps | hints? | suggestions?'),
  ),
  outsideMedicine(
    'UMN',
    'university',
    'students on the [UMN] campus',
    signs(
      'alumni | campus~ | Duluth | facult(?:y|ies) | Gophers | Minneapolis | Minnesota | students? | tuition | Twin Cities',
    ),
  ),
  outsideMedicine(
    'VNS',
    'news agency',
    'rice exports rose, [VNS] reported from Hanoi',
    signs('Hanoi | Ho Chi Minh | reported from | Vietnam~'),
  ),
  outsideMedicine(
    'VUS',
    'users in a test of load',
    'a ramp to 200 [VUS] in the script',
    signs('k6 | load tests? | ramp | requests | scripts? | throughput | virtual users?'),
  ),
  outsideMedicine(
    'WBC',
    'council of boxers, classic of baseball',
    'he won the [WBC] heavyweight belt',
    signs(
      'baseball~ | belts? | bouts? | boxers? | boxing | champion~ | classic | heavyweight~ | IBF | knockout~ | middleweight~ | picket~ | titles? | Westboro | WBA | WBO | welterweight~',
    ),
  ),
  outsideMedicine(
    'HSV',
    'model of colors, football club',
    'convert the image to [HSV] and its hue',
    signs('bundesliga | colou?rs? | Hamburg~ | hue | OpenCV | pixels? | RGB | saturation'),
  ),
  outsideMedicine(
    'MoCA',
    'museum',
    'the [MoCA] shows new artists',
    signs('artists? | coax~ | curator~ | exhibit~ | galler~ | museum~ | paintings? | sculptur~'),
  ),
  outsideMedicine(
    'NIV',
    'translation of the Bible',
    'read the psalm in the [NIV]',
    signs('bible~ | gospel | KJV | psalms? | scripture~ | translation~ | verses?'),
  ),
];
