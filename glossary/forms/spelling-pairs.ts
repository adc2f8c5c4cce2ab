/** British and American spellings of parts of words, swapped both ways, anywhere in a word. */
export const ANYWHERE: readonly (readonly [british: string, american: string])[] = [
  ['aesthes', 'esthes'],
  ['aesthet', 'esthet'],
  ['aetiolog', 'etiolog'],
  ['anaesth', 'anesth'],
  ['anaemi', 'anemi'],
  ['behaviour', 'behavior'],
  ['caerulo', 'cerulo'],
  ['caesar', 'cesar'],
  ['coeliac', 'celiac'],
  ['colour', 'color'],
  ['counselled', 'counseled'],
  ['counselling', 'counseling'],
  ['counsellor', 'counselor'],
  ['disorientated', 'disoriented'],
  ['faecal', 'fecal'],
  ['faeces', 'feces'],
  ['favour', 'favor'],
  ['flavour', 'flavor'],
  ['foeta', 'feta'],
  ['foetus', 'fetus'],
  ['gynaec', 'gynec'],
  ['haema', 'hema'],
  ['haemo', 'hemo'],
  ['homoeo', 'homeo'],
  ['ischaemi', 'ischemi'],
  ['labelled', 'labeled'],
  ['labelling', 'labeling'],
  ['leuco', 'leuko'],
  ['manoeuvre', 'maneuver'],
  ['modelled', 'modeled'],
  ['modelling', 'modeling'],
  ['neighbour', 'neighbor'],
  ['odour', 'odor'],
  ['oedem', 'edem'],
  ['oesoph', 'esoph'],
  ['oestro', 'estro'],
  ['orthopaed', 'orthoped'],
  ['paediat', 'pediat'],
  ['palaeo', 'paleo'],
  ['pnoea', 'pnea'],
  ['rrhoea', 'rrhea'],
  ['sceptic', 'skeptic'],
  ['signalling', 'signaling'],
  ['sulph', 'sulf'],
  ['tranquillis', 'tranquiliz'],
  ['tranquilliz', 'tranquiliz'],
  ['tumour', 'tumor'],
  ['vapour', 'vapor'],
];

/** The same for whole endings; a plural s may follow. */
export const AT_END: readonly (readonly [british: string, american: string])[] = [
  ['ageing', 'aging'],
  ['aluminium', 'aluminum'],
  ['calibre', 'caliber'],
  ['centre', 'center'],
  ['defence', 'defense'],
  ['fibre', 'fiber'],
  ['grey', 'gray'],
  ['humour', 'humor'],
  ['labour', 'labor'],
  ['millilitre', 'milliliter'],
  ['centimetre', 'centimeter'],
  ['millimetre', 'millimeter'],
  ['mould', 'mold'],
  ['neurone', 'neuron'],
  ['programme', 'program'],
  ['theatre', 'theater'],
  ['titre', 'titer'],
];

/** Stems whose -ise is no suffix: exercise, immunocompromised, expertise, clockwise. */
export const NOT_ISE =
  /(?:[aeiou]|exerc|adv|prom|rev|superv|exc|inc|circumc|advert|prem|surpr|prec|conc|telev|dev|desp|dem|franch|improv|merchand|enterpr|compr|appr|repr|parad|expert|treat|pract|[hn]r|w)$/;

/** Stems whose -ize is none either. */
export const NOT_IZE = /(?:[aeiou]|pr|caps)$/;

/** Words in which -em- is not blood, as in academic and epidemic, or is -aem- already. */
export const NOT_BLOOD = /(?:a|acad|epid|end|pand|syst|pol|tot|alch|mn)$/;
