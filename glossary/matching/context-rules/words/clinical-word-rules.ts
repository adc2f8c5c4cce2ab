import { topicRule, type WordRule, wordRule } from './word-rule.ts';

/** In clinics, wards and studies, where the word has a second meaning. */
export const CLINICAL_WORD_RULES: readonly WordRule[] = [
  wordRule(
    'method of statistics, shrinking of a tumor',
    'regression|regressions',
    'by logistic [regression]',
    /(?:adjusted|backward|binary|binomial|conditional|Cox|cox|hazards?|lasso|linear|logistic|meta|mixed|multi\p{L}*|multiple|ordinal|ordinary|Poisson|quantile|ridge|robust|squares|stepwise|univaria\p{L}+)(?:[ ‐‑–-]effects?)?[ ‐‑–-]\[regress|\[regressions?\] (?:adjust|analy|coeffic|discontin|equation|estimat|fit|line|method|model|slope|techni|test|tree|was (?:performed|used|fitted))|\[regressions?\] (?:in|of) (?:the )?(?:cancer|disease|fibro|lesion|left|LV|metasta|plaque|primary|symptom|tumou?r|wart)|(?:cancer|caudal|disease|fibrosis|lesion|plaque|spontaneous|tumou?r) \[regress/u,
  ),
  topicRule(
    'of another illness than epilepsy',
    'refractory|intractable|drug resistant',
    '[refractory] neck pain',
    {
      other:
        /angina|arthr|ascites|asthma|bacteri|breath|cancer|carcino|CHF|constipat|COPD|dyspn|cough|depress|diarrh|dyspeps|edema|failure|hypert|hypot|hypox|infect|itch|LCH|leuk[ae]*mia|lymphoma|migraine|myeloma|nausea|pain|reflux|schizo|shock|strain|thrombocyt|tubercul|tumou?r|ulcer|vomit/iu,
      own: /anti-?convuls|anti-?seizure|attacks|convuls|Dravet|drop|EEG|encephalopath|epilep|fits|ketogenic|Lennox|NORSE|seizure|spasms|status|VNS|vagus/iu,
    },
  ),
  topicRule(
    'treatment of cancer or allergy',
    'immunotherapy|immunotherapies',
    '[immunotherapy] of the cancer',
    {
      other:
        /allerg|cancer|carcino|CAR T|checkpoint|chemother|leuk[ae]*mia|lymphoma|melanoma|metasta|myeloma|oncolog|radiation|radiother|sarcoma|T[ ‐‑–-]cells?|tumou?r|vaccin/iu,
      own: /autoimmun|encephalit|immune-mediated|immunoglobulin|IVIg|methylpred|NMDA|opsoclonus|paraneoplas|plasma ex|rituximab|steroid/iu,
    },
  ),
  topicRule('sign of depression', 'psychomotor retardation', 'no [psychomotor retardation] or agitation', {
    other:
      /affect|agitat|bipolar|depress|eye contact|insight|judg|mania|manic|melanchol|mood|psychia|speech is|suicid|thought/iu,
    own: /birth|child|congenital|develop|infan|inherit|microceph|milestone|mutation/iu,
  }),
  wordRule(
    'of sugar, food, effort',
    'tolerance',
    'impaired glucose [tolerance]',
    /(?:activity|carbohydrate|central|cold|desiccation|diet(?:ary)?|drought|exercise|fault|feed(?:ing)?|food|glucose|gluten|heat|immune|lactose|oral|pain|peripheral|salt|self|sun(?:light)?|thermal|transplant|work|zero)[ ‐‑–-]\[tolerance\]|(?:excellent|good|poor) \[tolerance\]|\[tolerances?\] (?:of|within) ?[±\d]|\[tolerance\] (?:for|to) (?:cold|even colder|foods?|gluten|grafts?|heat|salt|self|stress)|\[tolerance\] (?:for (?:activity|ambiguity|exercise)|induction|interval|limits?|of (?:diet|exercise|feeds|food)|range|tests?)/iu,
  ),
  topicRule('of food and grafts', 'tolerance', '[tolerance] was defined by the biopsy in celiac disease', {
    other: /allerg|anaphyl|antigen|c(?:o)?eliac|glucose|gluten|graft|immun|lactose|transplant/iu,
    own: /addict|alcohol|anticonvuls|barbitur|benzodiaz|clobazam|clonazepam|dose|drug|effect|habit|morphine|opioid|opiate|tachyphyl|withdraw/iu,
  }),
  wordRule(
    'tool of surgeons, of physicists',
    'bipolar|bi polar',
    'with [bipolar] cautery',
    /\[bi[ ‐‑–-]?polar\] (?:and|cauter|cell|coag|derivation|device|diather|electro|forceps|head|hemi|hip|junction|lead|limb|montage|pac|prosthes|radiofreq|record|sensing|stimul|transistor|world)(?!ol)/iu,
  ),
  wordRule(
    'answer of the foot, taking out of a tool',
    'withdrawal|withdrawals',
    'flexor on the right, [withdrawal] on the left',
    /blood \[withdrawal|(?:babinski|extensor|flexor|plantar\p{L}*|toes?)[^.;]{0,40} \[withdrawal|\[withdrawals?\] (?:bilaterally|of (?:the )?(?:catheter|colonoscope|endoscope|needle|probe|scope|sheath)|on (?:the )?(?:left|right)|response|time|to (?:nox|pain|touch))|(?:needle|scope)[^.;]{0,40} its \[withdrawal/iu,
  ),
  wordRule(
    'got, learned, caught',
    'acquired',
    'loses [acquired] skills',
    /(?:already|had|has|have|having|newly|previously|recently|they|we|who) \[acquired\]|(?:community|hospital|health ?care|nosocomial\p{L}*|sexually|tick|travel|ventilator)[ ‐‑–-]\[acquired\]|\[acquired\] (?:abilit|by |company|infections?|knowledge|language|milestones|motor skills|resistance|skills?|speech|words)/iu,
  ),
  wordRule(
    'of a baby, of a hand, of the head; chills',
    'shaking',
    'the [shaking] of a baby',
    /\[shaking\] (?:(?:of )?(?:an? |the |your )?(?:babies|baby|child|infant)|chills?|(?:her|his|my|our|their|your) (?:fists?|hands? with|head)|hands with|off|rigou?rs?|up)(?!\p{L})|(?:by|vigorous|without) \[shaking\]|(?:chills?|rigou?rs?)(?:,| and| or|\/) ?\[shaking\]/iu,
  ),
  wordRule(
    'the discipline',
    'medicine',
    'the department of internal [medicine]',
    /(?:[\p{L}\p{N},&’'] |\p{L}[-‐‑])\[Medicine\]|(?:alternative|clinical|complementary|conventional|critical care|emergency|evidence-based|family|general|genomic|geriatric|integrative|intensive care|internal|modern|nuclear|palliative|personali[sz]ed|precision|preventive|regenerative|rehabilitation|reproductive|respiratory|sleep|sports|traditional|transfusion|translational|tropical|veterinary|western|chinese) \[medicine\]|(?:academy|branch|college|department|doctor|faculty|field|history|institute|journal|practice|professor|school|student)s? (?:of|in) (?:\p{L}+ ){0,2}\[medicine\]/u,
  ),
  wordRule(
    'kindness',
    'benign',
    '[benign] neglect',
    /\[benign\] (?:climate|conditions|dictator|environment|explanation|indifference|interpretation|neglect|presence|rule|smile)/iu,
  ),
  wordRule(
    'class of fats',
    'steroid|steroids',
    'fats, waxes and [steroids]',
    /(?:anabolic(?:[ ‐‑–-]androgenic)?|illegal|neuro|sex)[ ‐‑–-]\[steroids?\]|(?:cholesterol|fats|fatty acids|lipids|oils|phospholipids|waxes)(?:,| and| or|,? and\/or) \[steroids?\]|\[steroids?\] (?:abuse|backbone|ban|case|policy|probe|scandal|test\p{L}*|hormones?|nucleus|such as (?:cholesterol|estr|oestr|testo)|use among|users?)/iu,
  ),
  wordRule(
    'a vehicle, a company, a protein',
    'carrier|carriers',
    'an aircraft [carrier]',
    /(?:aircraft|air|budget|cellular|flag|low[- ]cost|mobile|phone|wireless|charge|common|drug|insurance|letter|mail|phone) \[carriers?\]|\[carriers?\] (?:bag|frequency|gas|mediated|molecule|oil|protein|solution|wave)/iu,
  ),
  topicRule('host of a germ', 'carrier|carriers', 'a chronic [carrier] of hepatitis B', {
    other:
      /bacteri|diphther|HBV|HCV|hepatitis|HIV|infect|meningoc|MRSA|nasal|pathogen|pneumoc|staph|strept|typhoid|virus/iu,
    own: /allele|born|child|chromosom|couple|gene\p{L}*|heterozyg|inherit|mother|mutation|parent|recessive|trait|variant|X-linked/iu,
  }),
  topicRule('foresight', 'anticipation|anticipations', 'in [anticipation] of the discharge', {
    other:
      /addict|anxi|audience|clinic|discharge|emotion|event|fear|food|imagin|meal|motivat|pain|reward|sleep loss|surgery|task|threat|visit/iu,
    own: /allele|CAG|CTG|earlier|expan|famil|generation|gene\p{L}*|inherit|onset|repeat/iu,
  }),
  wordRule(
    'what one feels or bears',
    'sensitivity|sensitivities',
    'a higher [sensitivity] to light',
    /\[sensitivit(?:y|ies)\] (?:analys|to (?!detect|diagnos|distinguish|find|identif|predict|recogni))|(?:antibiotic|baroreflex|chemical|contrast|cultural|drug|emotional|gluten|heightened|insulin|light|multiple chemical|pain|salt|skin|sodium|taste|temperature|thermal|touch) \[sensitivit/iu,
  ),
  wordRule(
    'of enzymes, of thought',
    'inhibition|inhibitory',
    'tests of response [inhibition]',
    /(?:ACE|allosteric|behaviou?ral|cognitive|competitive|COX|enzyme|feedback|growth|kinase|platelet|proactive|product|pump|response|reuptake|topoisomerase) \[inhibit|\[inhibitory\] (?:concentration|control|protein)|\[inhibition\] (?:constant|of (?:bacterial|cell growth|platelet|tumou?r)|zone)/iu,
  ),
  wordRule(
    'advice on genes, food, risk',
    'counseling|counselling',
    'dietary [counseling]',
    /(?:diet\p{L}*|financial|lifestyle|nutrition\p{L}*|postdelivery|preconception|pregnancy|risk|smoking[ ‐‑–-]cessation|testing(?: and)?) \[counsell?ing\]|\[counsell?ing\] (?:about how|and behavior modif|is offered|on (?:diet|genetic|risk))/iu,
  ),
  wordRule('kind of muscle fiber', 'twitch', 'fast-[twitch] fibers', /(?:fast|slow)[ ‐‑–-]\[twitch\]/iu),
  wordRule(
    'of a dendrite',
    'spine|spines',
    'dendritic [spines]',
    /(?:dendritic|mushroom|neuronal) \[spines?\]|\[spines?\] (?:apparatus|density|emerged|head|maturation|morpholog|on (?:the )?(?:dendrit|postsyn)|turnover)/iu,
  ),
  wordRule(
    'dilute fluid',
    'hypotonic',
    'in [hypotonic] solution',
    /\[hypotonic\] (?:buffer|cell|fluid|lysis|medi|saline|shock|solution|stress|swelling|urine)/iu,
  ),
  wordRule(
    'skin in the sun',
    'photosensitivity|photosensitive',
    'a [photosensitivity] rash',
    /\[photosensitiv\p{L}+\](?: \(\p{L}+ sensitivity (?:of|to)| dermat| of the skin| rash| reaction| to (?:sun|ultra|UV))|(?:rash|skin|sun(?:burn|light)?)(?:,| and| or|\/) ?\[photosensitiv|(?:cutaneous|skin) \[photosensitiv/iu,
  ),
  wordRule(
    'beams against other organs',
    'focused ultrasound|focussed ultrasound',
    'high-intensity [focused ultrasound] of the prostate',
    /\[focuss?ed ultrasound\][^.]{0,30}(?:fibroid|kidney|liver|plaque|prostat|tumou?r|uter)|(?:fibroid|prostat\p{L}*|transurethral|uter\p{L}+)[^.]{0,60}\[focuss?ed ultrasound\]/iu,
  ),
  wordRule(
    'fast movement that is meant',
    'ballistic movement|ballistic movements',
    'aimed [ballistic movements] of the wrist',
    /(?:aimed|fast|goal[ ‐‑–-]directed|isometric|rapid|self-paced|voluntary|single-joint) \[ballistic|\[ballistic movements?\] (?:at|in (?:healthy|normal)|of the (?:elbow|finger|index|thumb|wrist)|task|to(?:ward)? (?:a |the )?target|were (?:made|perf))/iu,
  ),
  wordRule(
    'missed work',
    'absence|absences',
    '[absences] from work',
    /\[absences?\] (?:due to|from (?:school|work))|(?:job|school|sickness|work)(?:,? including)? (?:work )?\[absences?\]/iu,
  ),
  wordRule('sequence of a scanner', 'tau', 'short-[tau] inversion recovery', /short[ ‐‑–-]\[tau\]/iu),
];
