import { isAbout, speaksOfMedicine } from '../topics/is-about.ts';
import type { Signs } from '../topics/signs.ts';
import * as topics from '../topics/topic-signs.ts';
import type { AcronymRule } from './acronym-rule.ts';

/** Makes a rule about acronyms that mean something else where their sentence is about a topic, and not about the body. */
function sentenceRule(topic: string, acronyms: string, example: string, signs: Signs): AcronymRule {
  return {
    name: `in a sentence about ${topic}`,
    example,
    finding: 'other',
    acronyms: acronyms.split(' '),
    applies: ({ before, after }) => isAbout(signs, before, after),
  };
}

/** Letters in a sentence about something else than the body. */
export const TOPIC_ACRONYM_RULES: readonly AcronymRule[] = [
  sentenceRule(
    'computers',
    'AD ADL ADR AMRF ASM ATP CAE CBS CBT CDG CP CRM DBS ECT EMA EPC ET GBS GCS GTS HD ICP IPG MAE MEG MEP MS MSA NCS NMO NMS NPC OMS PD PSP PT RLS RPD SCI SFN SLE SMA SPS SRI TB TBI TD TMS TS TSE VEP',
    'each table of the Postgres server has [RLS] policies',
    topics.COMPUTERS,
  ),
  sentenceRule(
    'machines',
    'ABI CBS DBS ECT EMA EPC EPS ERD ET GTS HD HSE MAE MG MS PD PT TD TPM',
    'the mechanic fitted a coil to the ignition of the [MG]',
    topics.MACHINES,
  ),
  sentenceRule(
    'games on screens',
    'ADR ALS CBS ET GTS HD HSP MAE MS NMS PSP TD TS',
    'the [PSP] was the first handheld of its maker',
    topics.GAMES,
  ),
  sentenceRule(
    'films and books',
    'AD ADR CAE CBS ET HD PD PT TD',
    'the library has [ET] on the shelf',
    topics.FILMS_AND_BOOKS,
  ),
  sentenceRule(
    'money',
    'AD ADR CBD CDG EPS ET GTC HD MS MSA PD PMA PSP SEP SRI TB TCA TD TSE',
    'shares of the offices in the [CBD] fell',
    topics.MONEY,
  ),
  sentenceRule(
    'politics',
    'AD ALS CBS CSF FFI MEP MS NCS PD PSM PSP TD',
    'our [MEP] voted against the directive',
    topics.POLITICS,
  ),
  sentenceRule(
    'armies',
    'CBS GCS HD MAE MS MSA NCS PD PSP TD',
    'the [PSP] of the naval fleet',
    topics.ARMIES,
  ),
  sentenceRule(
    'sport',
    'ATP GTC NAC OT PSG PT SFN TD',
    'won his first [ATP] title in straight sets',
    topics.SPORT,
  ),
  sentenceRule(
    'trade',
    'CBD CRM EPS MSA PSP SRI TD',
    'the sales team keeps its customers in the [CRM]',
    topics.TRADE,
  ),
  sentenceRule('pets and plastics', 'PET', 'the vet saw the [PET] ferret', topics.PETS_AND_PLASTICS),
  sentenceRule(
    'checks of records',
    'CBT DBS',
    'an enhanced [DBS] check for all volunteers',
    topics.CHECKS_OF_RECORDS,
  ),
];

const CLAUSE_BEFORE = /^.*[.;:!?]\s/su;
const CLAUSE_AFTER = /[.;:!?]\s.*$/su;

/** Letters that mean one thing in medicine, where their sentence is about something else and nothing in it about bodies. */
export const foreignLetters: AcronymRule = {
  name: 'in a sentence about anything else than medicine',
  example: '[VNS] shares fell for investors in Mumbai',
  finding: 'foreign',
  applies: ({ before, after, followsTerm, isInList }) => {
    // Most letters are in a text about medicine, which is seen sooner than that it is about nothing else.
    if (followsTerm || speaksOfMedicine(before, after)) return false;
    const left = before.replace(CLAUSE_BEFORE, '');
    const right = after.replace(CLAUSE_AFTER, '');
    return (topics.ANY_TOPIC.test(left) || topics.ANY_TOPIC.test(right)) && !isInList();
  },
};
