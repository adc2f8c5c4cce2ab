import type { AcronymRule } from './acronym-rule.ts';

/** Letters that mean too much by themselves, but for those of tests, which notes and papers call by nothing else. */
const TWO_LETTERS = /^(?!CK|CT|LP)\p{Lu}{2}s?$/u;

/** What is said before the letters of an illness or a treatment: who has it, its sort, its course. */
const CUE_BEFORE =
  /(?:#|(?:\b(?:adults?|cases?|causes?|children|course|diagnos\p{L}+|families|features|forms?|has|have|had|history|h\/o|individuals|men|onset|patients?|people|persons?|post|risk|s\/p|signs?|subjects?|subtypes?|symptoms?|those|treatment|types?|women)(?: (?:a|also|an|clinically|definite|for|from|living|of|probable|suffering|to|who have|with))+|\b(?:called|causes?|denies|developed|had|has|have|having|into|like|mimics?|named|no|or|prior|status post|suspected|versus|vs\.?|with|without)|\b(?:acute|adult|adult-onset|advanced|atypical|begun on|childhood|childhood-onset|common|commonest|congenital|genetic|infantile|inherited|late-infantile|neonatal|chronic|classic(?:al)?|clinical|continue|daily|definite|drug-resistant|early|early-onset|familial|full-blown|home|her|his|idiopathic|intensive|intractable|juvenile|known|late-onset|left-sided|likely|manifest|mild|moderate|multiple|my|(?<=[-‐‑–])old|outpatient|overlapping|possible|premanifest|primary|probable|progressive|rar(?:e|est)|recent|refractory|relapsing|remitting|right-sided|secondary|severe|sporadic|start(?:ed)?|suspected|treatable|typical|underlying|unclassified|untreated|young-onset|your|non|treated|medicated|tuberculous))(?: (?:an? )?|[-‐‑–])|\b(?:background|confirm(?:s|ed)?|consider|d?dx|diagnos[ei]s|differential|exclude[sd]?|impression|pmhx?|query|r\/o|ruled? out|suggests?)(?:: | (?:of |is |was |\? ?)?)|(?<!\p{L})(?:\?|w\/) ?|(?-i:\p{Lu}{2,}) over |\b(?:compatible|consistent) with |\b(?:diagnosed|favou?rs|hx of|mimicking|points? to|rather than|resembl(?:es|ing)|supports?|unlike) (?:an? )?|\bnon[-‐‑])$/iu;

/** … and after them. */
const CUE_AFTER =
  /^(?:['’]s| (?:antibod|attack|brain|carer|caregiver|carriers?|case|charit|clinics?|cohort|communit|confirmed|considered|controls?|course|crisis|dement|diagnos|disease|episode|exacerbat|excluded|famil|flare|forum|foundation|gene|group|individual|lesion|medic|model|mice|mutation|nurse|on levodopa|onset|patholog|patient|people|phenotype|plaque|population|possible|progress|queried|registr|relapse|research|risk|sample|seizure|sever|session|societ|specialist|subject|support|sufferer|suspected|sympt|syndrome|test(?:s|ed|ing)?(?!\p{L})|therap|three times|treat|tremor|triad|twice|type|unlikely|variant|women|worse|x ?\d)|[-‐‑–](?:associated|induced|like|MCI|related|specific|spectrum|type)| here(?=[,.!]|$)| over (?-i:\p{Lu}{2,})| (?:also|are|begins?|can|causes?|develops?|gets?|has|is|makes?|may|often|progresses|runs in|spares|starts?|tends|typically|usually|was|were|will)(?!\p{L})(?! (?:\p{L}+ )?\d)|[,;]? (?:and|or|versus|vs\.?) (?:controls|(?-i:\p{Lu}{2,}))|\/(?-i:\p{Lu}{2}))/iu;

/** "GBS after campylobacter: …", "EPC of the right hand": a note begins with what is the matter. */
const NOTE_BEFORE = /(?:^|[.;:!?]\s+|[\n•*–-]\s*)$/u;
const NOTE_AFTER =
  /^(?:: | (?:after|at|diagnosed|due to|following|for|from|in|of|on|over|presenting|secondary|since|so (?:bad|severe)|with|without)(?!\p{L}))/iu;

/** "1. RLS.", "2)HTN.": an item of a list of problems. */
const ITEM_BEFORE = /(?:^|[\s,;])\(?\d{1,2}[.)] ?$/u;
const ITEM_AFTER = /^(?:\s?[.,;:(/]|\s*$| \d{1,2}[.)] | (?:and|on|s\/p|stable|with|w\/)(?!\p{L}))/u;

/** "… alcohol helps: ET.": or ends with it. */
const RESULT_BEFORE = /\p{L}[:=→] $/u;
const RESULT_AFTER = /^(?:[.;,)]|\s*$)/u;

/** "In RLS, …", "the severity of RLS." */
const OBJECT_BEFORE = /\b(?:in|of|to) (?:the )?$/iu;
const OBJECT_AFTER =
  /^(?:\s?[,.;:?)]|$| (?:and|as|but|by|during|from|in|is|or|than|the|to|with)(?!\p{L})| (?:affect|appear|correlat|decreas|differ|increas|involv|occur|predict|preced|reflect|remain|respon|result|show|suggest|tend|worsen)\p{L}*)/u;

/** Letters of an illness, or any two letters, that nothing beside them speaks of as one. */
export const unexplainedLetters: AcronymRule = {
  name: 'letters of an illness, or two letters, that nothing beside them explains',
  example: 'the [MS] file lay open',
  finding: 'unexplained',
  applies: ({ acronym, isIllness, before, after, isInList }) =>
    (isIllness || TWO_LETTERS.test(acronym)) &&
    !CUE_BEFORE.test(before) &&
    !CUE_AFTER.test(after) &&
    !(OBJECT_BEFORE.test(before) && OBJECT_AFTER.test(after)) &&
    !(isIllness && ITEM_BEFORE.test(before) && ITEM_AFTER.test(after)) &&
    !(isIllness && RESULT_BEFORE.test(before) && RESULT_AFTER.test(after)) &&
    !(isIllness && NOTE_BEFORE.test(before) && NOTE_AFTER.test(after)) &&
    !isInList(),
};
