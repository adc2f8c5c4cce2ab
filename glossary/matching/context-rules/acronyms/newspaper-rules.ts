import type { AcronymRule } from './acronym-rule.ts';

const PLACE_BEFORE = /\p{Lu}{4,}(?:,? \p{Lu}[\p{L}.]*){0,2} \($/u;
const DASH_AFTER = /^\) ?(?:--?|[–—]) /u;

const newsAgency: AcronymRule = {
  name: 'agency that a report is from',
  example: 'LONDON ([CNS]) -- The winner was named',
  finding: 'other',
  applies: ({ before, after }) =>
    (before.endsWith('(') && /^\/(?:AFP|AP|Reuters)\)/u.test(after)) ||
    (PLACE_BEFORE.test(before) && DASH_AFTER.test(after)),
};

const shareSymbol: AcronymRule = {
  name: 'symbol of a share at an exchange',
  example: 'the food maker ([CAG].N) said on Tuesday',
  finding: 'other',
  applies: ({ before, after }) =>
    /^\.(?:AX|DE|HK|L|N|O|PA|T|TO)(?![\p{L}\p{N}])/u.test(after) ||
    /(?:NYSE|Nasdaq|NASDAQ|LSE|ASX|TSX)(?: ?:|,)? ?$/u.test(before),
};

const PARTNERS =
  /\p{Lu}\p{L}+ (?:Capital|Energy|Fund|Holdings?|Management|Partners|Pharmacy|Pipelines?|Properties|Realty|Resources|Trust),? $/u;

const limitedPartnership: AcronymRule = {
  name: 'partnership, or those who put money in it',
  example: 'Star Gas Partners [LP]',
  finding: 'other',
  acronyms: ['LP'],
  applies: ({ before, after }) =>
    PARTNERS.test(before) || /^ (?:commit|fund|interest|invest|unit)\p{L}*(?!\p{L})/u.test(after),
};

const record: AcronymRule = {
  name: 'record of music',
  example: 'the [LP] was pressed on vinyl',
  finding: 'other',
  acronyms: ['LP'],
  applies: ({ before, after }) =>
    /(?:debut|double|solo|vinyl) $/iu.test(before) ||
    /^[^.;]{0,24}(?:album|pressed|record label|vinyl)/iu.test(after),
};

const currency: AcronymRule = {
  name: 'currency beside an amount',
  example: 'a plant for [GBP] 600 million',
  finding: 'other',
  acronyms: ['GBP', 'AED'],
  applies: ({ before, after }) => /^ ?\d/u.test(after) || /\d(?: ?(?:bn|k|m|million))? ?$/u.test(before),
};

const town: AcronymRule = {
  name: 'town in capitals',
  example: '[LAS] VEGAS (AP)',
  finding: 'other',
  acronyms: ['LAS'],
  applies: ({ after }) => /^ (?:PALMAS|VEGAS)(?!\p{L})/u.test(after),
};

const SCORE = /\d[-‐‑–]\d,? (?:\p{L}+ )?(?:in|after) (?:double |triple )?$/u;

const overtime: AcronymRule = {
  name: 'overtime of a game, touchdown',
  example: 'won 2-1 in [OT]',
  finding: 'other',
  acronyms: ['OT', 'TD'],
  applies: ({ acronym, before, after }) =>
    (acronym === 'OT' &&
      (SCORE.test(before) ||
        /^[^.;]{0,40}(?:goal|overtime|pay|penalt|shootout|wage|winner)/iu.test(after))) ||
    (/^TDs?$/u.test(acronym) && (/^ (?:catch|pass|run|strike)/u.test(after) || /\d-yard $/u.test(before))),
};

const memorySize: AcronymRule = {
  name: 'size of a memory',
  example: 'two [TB] of free space',
  finding: 'other',
  acronyms: ['TB'],
  applies: ({ after }) =>
    /^ (?:of )?(?:\p{L}+ )?(?:data|disks?|drives?|memory|RAM|SSDs?|space|storage)(?!\p{L})/u.test(after),
};

const weather: AcronymRule = {
  name: 'weather in capitals',
  example: 'switch the [FOG] lights on',
  finding: 'other',
  acronyms: ['FOG'],
  applies: ({ after }) => /^ (?:bank|lamp|light|machine|warning)/iu.test(after),
};

const softwareKind: AcronymRule = {
  name: 'kind of software',
  example: 'a [CRM] vendor',
  finding: 'unlikely',
  applies: ({ after }) =>
    /^[ -](?:apps?|best practices|dashboards?|plugins?|products?|software|solutions?|suites?|vendors?)(?!\p{L})/u.test(
      after,
    ),
};

const tour: AcronymRule = {
  name: 'tour of tennis players',
  example: 'his first [ATP] title',
  finding: 'other',
  acronyms: ['ATP'],
  applies: ({ after }) =>
    /^ (?:Challenger|Cup|event|Finals?|Masters|match|rankings?|title|Tour|tour|tournament|World)(?!\p{L})/u.test(
      after,
    ),
};

const guitar: AcronymRule = {
  name: 'pickup of a guitar',
  example: 'the [EMG] pickup on the guitar',
  finding: 'other',
  acronyms: ['EMG'],
  applies: ({ before, after }) =>
    /^(?: \d\d\w?)?,? (?:active|bass|humbuck\p{L}*|pickups?)(?!\p{L})/iu.test(after) ||
    /(?:bass|guitar|pickups?)[^.;]{0,30}$/iu.test(before),
};

const company: AcronymRule = {
  name: 'letters of a company',
  example: 'made by [CP] Pharmaceuticals Ltd',
  finding: 'other',
  applies: ({ after }) =>
    /^ (?:\p{Lu}\p{L}+ ){0,2}(?:AG|Corp(?:oration)?|GmbH|Inc|Laboratories|Limited|LLC|Ltd|Pharma(?:ceuticals?)?|plc)(?!\p{L})/u.test(
      after,
    ),
};

const street: AcronymRule = {
  name: 'name of a street, a bank or a band',
  example: 'turn left into [MRI] Road',
  finding: 'other',
  applies: ({ after }) =>
    /^ (?:Airlines|Airways|Arena|Avenue|Bank|Boulevard|Brewery|FM|Films|Holdings|Hotels?|Insurance|Lane|Logistics|Motors|Pictures|Properties|Radio|Records|Road|Square|Stadium|Street|Studios?|Telecom)(?!\p{L})/u.test(
      after,
    ),
};

/** Letters in reports on shares, games and towns; names of companies, streets and things. */
export const NEWSPAPER_RULES: readonly AcronymRule[] = [
  newsAgency,
  shareSymbol,
  limitedPartnership,
  record,
  currency,
  town,
  overtime,
  memorySize,
  softwareKind,
  weather,
  tour,
  guitar,
  company,
  street,
];
