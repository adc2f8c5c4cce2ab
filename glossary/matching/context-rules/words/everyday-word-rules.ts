import { type WordRule, wordRule } from './word-rule.ts';

/** What else than a surname follows "Gene" with a capital: the rest of a heading. */
const OF_GENES =
  '(?:For|From|In|Is|Of|On|That|With)(?!\\p{L})|(?:Activ|Analy|Annot|Bank|Card|Chang|Chip|Clon|Clust|Copy|Curat|Delet|Deliver|Discover|Disease|Disorder|Disrupt|Dosage|Drive|Edit|Evol|Expres|Famil|Flow|Function|Fusion|Interact|Link|Loc[iu]|Map|Mut|Nam|Network|Ontology|Panel|Polymorph|Pool|Product|Rearrang|Region|Regulat|Repair|Replac|Research|Scan|Screen|Sequenc|Silenc|Splic|Stud|Symbol|Target|Test|Therap|Transf|Varia)';

/** In leisure, politics, trade and technology. */
export const EVERYDAY_WORD_RULES: readonly WordRule[] = [
  wordRule(
    'what is in food',
    'sodium',
    'a high-[sodium] diet',
    /(?:high|low|reduced)[‐‑–-]\[sodium\]|\[sodium\](?: \(salt\))? (?:diet|food|intake|meal|snack)/iu,
  ),
  wordRule('game, sweets', 'tic|tics', 'a game of [tic]-tac-toe', /\[tics?\][\s‐‑–-]{0,2}tacs?(?!\p{L})/iu),
  wordRule(
    'given name before a surname',
    'gene',
    '[Gene] Wilder starred',
    new RegExp(`\\[Gene\\] (?:\\p{Lu}\\. )?(?!${OF_GENES})\\p{Lu}[\\p{L}'’-]*\\p{Ll}`, 'u'),
  ),
  wordRule(
    'given name in a sentence',
    'gene',
    'his brother [Gene] ran the shop',
    // Headings write small words only small: "The Effect of Gene on Outcome".
    /\p{Ll}{3},? \[Gene\](?:['’]s)?,? (?!(?:and|as|at|by|for|from|in|of|on|or|to|with)(?!\p{L}))\p{Ll}/u,
  ),
  wordRule(
    'surname after a given name',
    "alzheimer|alzheimer's|angelman|dravet|huntington|huntington's|parkinson|parkinson's|rett|rett's|tourette|tourette's",
    "James [Parkinson's] essay",
    /(?<!\p{L})(?:Alois|Andreas|Cecil|Charlotte|Georges?|Harry|James|John|Mary|Michael|Norman|Samuel|\p{Lu}\.|Drs?\.?|Mrs?\.?|Professor) \[/u,
  ),
  wordRule(
    'movement of an arm, a pen, a piston; luck',
    'stroke|strokes',
    'a [stroke] of luck',
    /\[strokes?\] (?:of (?:a |an |the )?(?:brush|clock|fortune|genius|inspiration|luck|midnight|pen)|play|rate)(?!\p{L})|(?:back|breast|brush|butterfly|front|golf|key|tennis|swimming|two|four)[ ‐‑-]\[strokes?\]/iu,
  ),
  wordRule('sport', 'rhythmic', '[rhythmic] gymnastics', /\[rhythmic\] gymnast/iu),
  wordRule(
    'dish',
    'jerk',
    '[jerk] chicken',
    /\[jerk\] (?:beef|chicken|fish|goat|marinade|paste|pork|rub|sauce|seasoning|shrimp|spices?|tofu|turkey)(?!\p{L})/iu,
  ),
  wordRule(
    'hasty answer',
    'knee jerk|jerk',
    'a [knee-jerk] reaction',
    /\[(?:knee[ ‐‑-])?jerk\] (?:decision|legislation|opposition|policy|politics|rejection)|(?<!\p{L})(?:an?|another|her|his|no|their) (?:\[|knee[ ‐‑-]\[)(?:knee[ ‐‑-])?jerk\] reaction/iu,
  ),
  wordRule(
    'drink',
    'tonic',
    'gin and [tonic]',
    /\[tonic\] (?:syrup|water|wine)|(?<!\p{L})gin(?: and |[ ‐‑–&-]+)\[tonic\]/iu,
  ),
  wordRule(
    'confiscation',
    'seizure|seizures|partial seizure',
    'the [seizure] of two tonnes of cocaine',
    /\[(?:partial )?seizures?\] of (?:(?!despite|from|kinds?|on|types?|unknown|with)[\p{L}\p{N}.'’-]+ ){0,3}?(?:assets|cannabis|cocaine|contraband|documents|firearms|funds|goods|heroin|illegal drugs|land|marijuana|power|property|tonnes|vessels?|weapons)(?!\p{L})|search(?:es)? (?:and|or|&) \[seizures?\]|(?<!\p{L})(?:asset|cannabis|cocaine|land|property) \[seizures?\]/iu,
  ),
  wordRule(
    'of a computer',
    'infected|infection|infections',
    'the worm left millions of [infected] computers',
    /\[infected\] (?:attachment|computer|device|file|laptop|link|machine|PC|phone|server|site|system|user|web)|\[infected\] (?:\p{L}+ ){0,3}(?:computers|machines|PCs|phones|servers|websites)|(?<!\p{L})(?:botnet|computer virus|malware|phishing|ransomware|spyware|trojan|worm) \[infect/iu,
  ),
  wordRule(
    'money of the dead',
    'inheritance',
    'the [inheritance] was split between three sisters',
    /\[inheritance\](?: \p{L}+)? (?:disput|divid|from (?:an?|her|his|the) (?:aunt|father|grand|mother|uncle)|shar|spent|split|worth)|(?:claim|fortune|spent|squander\p{L}*) (?:an?|her|his|the|their) \[inheritance\]/iu,
  ),
  wordRule('computer', 'gene', "IBM's Blue [Gene]", /Blue \[Gene\]/u),
  wordRule(
    'tax, class of a program',
    'inheritance',
    'the [inheritance] tax',
    /\[inheritance\] (?:diagram|hierarch|law|tax|tree)|(?:class|interface|prototypal|prototype) \[inheritance\]|composition (?:over|instead of) \[inheritance\]/iu,
  ),
  wordRule(
    'want of',
    'typical absence|typical absences',
    'the [typical absence] of women in such films',
    /\[typical absences?\] of (?!childhood)/iu,
  ),
  wordRule(
    'program that learns',
    'neural',
    'a deep [neural] network',
    /(?:artificial|bayesian|convolutional|deep|feed-?forward|graph|recurrent|spiking) \[neural\] net|\[neural\] (?:architecture|engine|machine|radiance|rendering)/iu,
  ),
  wordRule('processor', 'cortex', 'an ARM [Cortex]-M4', /ARM(?:['’]s)? \[Cortex\]|\[Cortex\][ ‐‑-][AMRX]\d/u),
  wordRule(
    'battery, mine',
    'lithium',
    'a [lithium]-ion battery',
    /\[lithium\][ ‐‑-](?:air|batter|cobalt|hydroxide|ion|iron|metal|min(?:e|ing)|polymer|sulfur)/iu,
  ),
  wordRule(
    'slump of trade, weather',
    'depression|depressions',
    'the Great [Depression]',
    /(?:economic|great|tropical) \[depressions?\]|\[depression\]-era/iu,
  ),
  wordRule(
    'optics',
    'focal',
    'a long [focal] length',
    /\[focal\] (?:distance|lengths?|plane|points?)(?!\p{L})/iu,
  ),
  wordRule(
    'between two states',
    'bilateral',
    'a [bilateral] agreement',
    /\[bilateral\] (?:agreements?|aid|cooperation|meetings?|relations|talks|trade|treat(?:y|ies))(?!\p{L})/iu,
  ),
  wordRule(
    'air about a person',
    'aura|auras',
    'an [aura] of mystery',
    /\[auras?\] of (?:a |an )?(?:authority|calm|confidence|danger|doom|glamou?r|inevitability|invincibility|menace|mystery|power|respectability)/iu,
  ),
  wordRule(
    'label on food',
    'low sodium|low calcium|low magnesium|high sodium',
    'a [low-sodium] soy sauce',
    /\[[\p{L}]+[ ‐‑-]\p{L}+\](?: \(\p{L}+\))? (?:broth|cheese|cooking|diet|food|meals?|recipe|salt|snack|soup|soy)/iu,
  ),
  wordRule(
    'heat of things',
    'high temperature|high temperatures',
    'bake at a [high temperature]',
    /(?<!\p{L})(?:at|by|under|withstand) (?:a |very )?\[high temperatures?\]|\[high[ ‐‑-]temperature\] (?:alloy|furnace|oven|steam|super|synthesis)/iu,
  ),
  wordRule(
    'of metal, clay, plastic',
    'plasticity',
    'the [plasticity] of the metal',
    /\[plasticity\] (?:index|of (?:the )?(?:phenotyp\p{L}+|alloy|bone|clay|metal|polymer|soil|steel))|(?:bone|crystal|leaf|metal|phenotypic|soil|tumou?r) \[plasticity\]/iu,
  ),
  wordRule(
    'unkind person',
    'jerk',
    'what a [jerk] he is',
    /(?:complete|real|such a|total|what a) \[jerk\]|\[jerk\] of a/iu,
  ),
  wordRule(
    'site of streams',
    'twitch',
    'she streams on [Twitch]',
    /on \[Twitch\]|\[Twitch\](?:\.tv| (?:channel|chat|clip|stream))/u,
  ),
  wordRule(
    'with the hand',
    'stroke|strokes',
    'gently [stroke] the cat',
    /(?:^|[.;:!?] |(?<!(?:attributed|due|leads?|led|owing|prior|related|secondary|similar) )(?<!\p{L})(?:and|can|could|gently|I|let|may|might|not|or|should|slowly|softly|they|to|we|will|would|you) )\[strokes?\] (?:her|his|its|my|our|the|their|your|it|him|them)(?!\p{L})/iu,
  ),
  wordRule(
    'fright',
    'heart attack|stroke',
    'the cat gave me a [heart attack]',
    /(?:gave|give|gives|giving|nearly gave) (?:everybody|everyone|her|him|me|my \p{L}+|the \p{L}+|them|us|you) (?:\p{L}+ )?an? (?:mild |minor |mini )?\[(?:heart attack|stroke)\]/iu,
  ),
  wordRule(
    'part of a circuit',
    'shunt',
    'a [shunt] resistor',
    /\[shunt\] (?:current|of the resistor|regulator|resist)/iu,
  ),
  wordRule(
    'co-discoverer of another illness',
    'romberg',
    'Parry-[Romberg] syndrome',
    /Parry[ ‐‑–-]\[Romberg\]|\[Romberg\] syndrome/u,
  ),
];
