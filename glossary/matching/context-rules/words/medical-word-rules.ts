import { topicRule, type WordRule, wordRule } from './word-rule.ts';

/** In medicine itself, where the word has a second meaning. */
export const MEDICAL_WORD_RULES: readonly WordRule[] = [
  wordRule(
    'treatment as usual',
    'tau',
    'compared with [TAU] in 60 patients',
    /(?:\+|compared (?:to|with)|or|plus|received|than|versus|vs\.?|with) \[TAU\](?! (?:PET|PROTEIN|pathology|protein)(?!\p{L}))|\[TAU\] (?:alone|arm|condition|control|group|participants|patients)/u,
  ),
  wordRule(
    'without a variant or an antibody',
    'negative myoclonus',
    'mutation-[negative myoclonus]–dystonia',
    /(?:[Aa]ntibody|[Gg]ene|[Mm]utation|[Ss]ero|[Vv]ariant|\p{Lu}[\p{Lu}\p{N}]{2,})[-‐‑–]\[negative myoclonus\]/u,
  ),
  wordRule('nerve pain', 'tic|tics', '[tic] douloureux', /\[tics?\] (?:convulsif|douloureux)/iu),
  wordRule(
    'a function or a line that sinks',
    'depression|depressions',
    'respiratory [depression]',
    /(?<!\p{L})(?:cardiac|cardiorespiratory|cardiovascular|circulatory|CNS|central nervous system|inbreeding|long[ ‐‑-]term|marrow|myocardial|nervous system|PR|respiratory|segment|spreading|ST|synaptic|ventilatory) \[depressions?\]|\[depressions?\] of (?:breathing|consciousness|respiration|the (?:CNS|central|respiratory|skull|ST))/iu,
  ),
  wordRule(
    'chambers of the heart',
    'ventricle|ventricles|ventricular',
    'premature [ventricular] contractions',
    /\[ventricular\] (?:arrhythm|assist|contract|dysfunction|ectop|ejection|extrasystol|fibrillat|flutter|function|hypertroph|outflow|pacing|premature|rate|rhythm|sept|tachy)|(?:left|premature|right|single) \[ventric/iu,
  ),
  wordRule('heart', 'stroke', '[stroke] volume', /\[stroke\] (?:index|volume)/iu),
  wordRule('illness of heat', 'stroke', 'heat [stroke]', /(?<!\p{L})(?:heat|sun) \[strokes?\]/iu),
  wordRule(
    'of another muscle, or of an economy',
    'contraction|contractions',
    'uterine [contractions]',
    /(?:atrial|braxton hicks|economic|extrasystolic|labou?r|o?esophageal|premature|tertiary|uterine|ventricular|wound) \[contractions?\]|\[contractions?\] (?:of|in) (?:the |its )?(?:\p{L}+ )?(?:economy|gdp|output|trade|universe|uterus|wound)/iu,
  ),
  wordRule(
    'of care, of consent, from a study or a place',
    'withdrawal|withdrawals',
    '[withdrawal] of life-sustaining therapy',
    /\[withdrawals?\] (?:bleed|due to (?:an |the )?adverse|limit|reflex|of (?:\p{L}+ )?(?:care|consent|forces|life|peacekeep\p{L}+|settlers|soldiers|staff\p{L}*|support|troops|workers)|from (?:the |this |our )?(?:agreement|eu|european|market|research|sale|stud(?:y|ies)|treaty|trial))|(?:bank|cash|military|participant|social|study|troop) \[withdrawals?\]/iu,
  ),
  wordRule(
    'recorded',
    'acquired',
    'images were [acquired] on a scanner',
    /(?:data|images?|imaging|recordings?|scans?|sequences?|signals?|spectra|volumes?)(?: (?:sets?|sets? (?:was|were)|was|were|are|is|be|been|have been|has been))? \[acquired\]|\[acquired\] (?:at \p{N}|by (?:\p{Lu}|an? )|from (?:\p{Lu}|the)|on an? |using|with an? )/u,
  ),
  wordRule(
    'method of statistics, other conditions',
    'generalized|generalised',
    '[generalized] estimating equations',
    /\[generali[sz]ed\] (?:additive|anxiety|eigen|estimating|least|linear|lymph|method of|mixed|pareto)/iu,
  ),
  wordRule(
    'image, length of the eye',
    'axial',
    '[axial] T2-weighted images',
    /\[axial\] (?:CT|diffusion|DWI|elongation|FLAIR|images?|imaging|length|load|MRI|MR|planes?|resolution|scans?|sections?|slices?|T[12]|views?)(?!\p{L})|\[axial\] (?:spondyl|spine pain|skeleton)/iu,
  ),
  wordRule(
    'of the head, of a car',
    'frontal',
    'in the [frontal] plane',
    /\[frontal\] (?:alopec|assault|attack|bald|bone|boss|collision|crash|fibros|hair|impact|photograph|planes?|process|radiograph|sinus|sutures?|views?)/iu,
  ),
  wordRule(
    'of the mouth, not its soft part',
    'palate',
    'a cleft [palate]',
    /(?:arched|bony|cleft|hard|high|narrow) \[palate\]/iu,
  ),
  wordRule(
    'white of the eye',
    'bulbar',
    '[bulbar] conjunctiva',
    /\[bulbar\] (?:conjunctiva|redness|urethra)/iu,
  ),
  wordRule('cell', 'pyramidal', '[pyramidal] neurons', /\[pyramidal\] (?:cells?|neurons?|skinfold)/iu),
  topicRule(
    'shingles of the ear',
    'ramsay hunt syndrome',
    '[Ramsay Hunt syndrome] with blisters in the ear',
    {
      other:
        /acyclovir|antiviral|blister|\bears?\b|face|facial|hearing|herpe|oticus|rash|shingles|vesic|VZV|zoster/iu,
      own: /atax|cerebell|cortical|dentat|dyssynerg|epilep|jerk|myoclon|seizure|tremor/iu,
    },
  ),
  wordRule(
    'of the trunk, not its muscles',
    'truncal',
    '[truncal] obesity',
    /\[truncal\] (?:adiposity|fat|obesity|rash|vagotomy)/iu,
  ),
  wordRule(
    'of a computed fit, of a tool',
    'rigid',
    '[rigid] registration of the scans',
    /(?:lens|plate|protein|structure)s?[^.;]{0,30} \[rigid\]|\[rigid\] (?:align|bod(?:y|ies)|bronchoscop|collar|cystoscop|endoscop|laryngoscop|nephroscop|proctoscop|sigmoidoscop|thoracoscop|ureteroscop|frame|plastic|registration|transform)/iu,
  ),
  wordRule(
    'of kidney, heart, liver or lung',
    'focal|segmental',
    '[focal] segmental glomerulosclerosis',
    /\[focal\] (?:airspace|consolidation|fat(?:ty)?(?!\p{L})|infiltrate|nodular hyperplasia|pneumonia|tenderness|wall motion)|\[focal\](?:,| and)? segmental glomerul|\[segmental\] glomerul|\[segmental\] duplication/iu,
  ),
  wordRule(
    'of another organ',
    'cortex|cortices|cortical|medulla|medullas|medullary',
    'the adrenal [medulla]',
    /(?:adrenal|bony|cerebellar|diaphyseal|kidney|lens|ovarian|renal|subscapular|thymic) \[(?:cort|medull)\p{Ll}+\]|\[cortical\] (?:bone|cataract|peritubular|screw)|\[medullary\] (?:bone|breast|canal|carcino|cavit|cystic|nail|sponge|thyroid)|\[(?:cort|medull)\p{Ll}+\] of (?:an? |both |each |his |her |the |their )?(?:\p{L}+ )?(?:adrenal|bone|femur|fibula|hair|humer|kidney|lens|lymph|metatars|node|ovar|radius|thymus|tibia|ulna)/iu,
  ),
  topicRule('shell of a bone', 'cortex|cortices|cortical', 'the distal [cortex] was drilled', {
    other:
      /bicort|bone|calcane|drill|femor|femur|fibula|fractur|guide ?wire|humer|K-wire|metacarp|metatars|osteo|pedicle|phalan|screw|spicule|tibia|ulna/iu,
    own: /brain|cereb|EEG|epilep|frontal|gr[ae]y|gyr|hemispher|lobe|motor|myoclon|neuro|occipit|pariet|seizure|sens|stroke|subcort|temporal|tremor|visual|white matter/iu,
  }),
  topicRule('that a clot or a growth shrinks', 'regression', '[regression] of the clot in the heart', {
    other:
      /athero|carcino|clot|hypertrophy|lesion|metasta|papillom|plaque|stenos|thromb|tumou?r|varic|wart/iu,
    own: /autis|child|cognit|cortical|development|infan|language|milestone|motor|rett|skill|social|speech/iu,
  }),
  wordRule(
    'what a heart does less',
    'depression|depressions',
    'a [depression] of the contractility',
    /\[depressions?\] (?:in|of) (?:the )?(?:\p{L}+ )?(?:cardiac|contractil|ejection|function|left|load|marrow|myocard|output|reflex|ventric)/iu,
  ),
  wordRule(
    'of tissue without blood',
    'tolerance',
    'the [tolerance] to ischemia',
    /\[tolerance\] (?:of|to) (?:\p{L}+ )?(?:anoxia|hypox|ischa?em|reperfus|warm)/iu,
  ),
  wordRule('of a seat', 'lumbar', 'a seat with [lumbar] support', /\[lumbar\] (?:cushion|pillow|support)/iu),
  wordRule('valve of a heart before birth', 'truncal', 'abnormal [truncal] valves', /\[truncal\] valv/iu),
  wordRule(
    'rank correlation, constant of time',
    'tau',
    "Kendall's [tau] was 0.4",
    /kendall['’]?s? \[tau\]|\[tau\](?:[ ‐‑-]b)? ?[=≈<>] ?[-−]?[\d.]/iu,
  ),
  wordRule(
    'search for compounds',
    'drug screen|drug screens',
    'a high-throughput [drug screen]',
    /(?:CRISPR|compound|genetic|phenotypic|repurposing|throughput|unbiased)(?:[ ‐‑-]based)? \[drug screens?\]/iu,
  ),
];
