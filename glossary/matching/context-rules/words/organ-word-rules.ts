import { topicRule, type WordRule, wordRule } from './word-rule.ts';

/** In medicine, of another organ than brain, nerves and muscles. */
export const ORGAN_WORD_RULES: readonly WordRule[] = [
  wordRule(
    'outside of the tissue of the brain',
    'axial',
    'no extra-[axial] fluid collection',
    /(?:extra|intra)[ ‐‑–-]\[axial\]/iu,
  ),
  wordRule(
    'plane of an image',
    'axial',
    'computerized [axial] tomography',
    /\[axial\](?: (?:and|or)|,) (?:coronal|sagittal)|(?:coronal|sagittal)(?: (?:and|or)|,) \[axial\]|\[axial\] (?:and coronal|compression|FSE|GRE|plane|post|skelet|STIR|SWI|tomogra)/iu,
  ),
  wordRule(
    'wall of the abdomen, artery',
    'rigidity|rigid',
    'soft, no guarding, [rigidity] or rebound',
    /(?:abdom\p{L}*|guarding|rebound|tender\p{L}*)(?:[ ,/]|is|was|and|nor?|or|with|soft|distended|bowel)* \[rigid|\[rigid(?:ity)?\][ ,]{0,2}(?:(?:and|nor?|or) )?(?:abdomen|distension|guarding|peritoni|rebound|tender)|(?:arterial|vascular) \[rigidity\]/iu,
  ),
  wordRule(
    'bowel, bladder',
    'spastic|spasticity',
    'a [spastic] colon',
    /\[spastic\] (?:bladder|bowel|colitis|colon|esophag|gut|oesophag|pylor)/iu,
  ),
  wordRule(
    'of smooth muscle',
    'spasm|spasms',
    'a [spasm] of the airway',
    /(?:anal|arter(?:y|ial)|bile duct|biliary|bladder|bowel|bronchial|coronary|esophageal|intestinal|oesophageal|sphincter|stomach|ureter\p{L}*|uterine|vascular|vessel) \[spasms?\]|\[spasms?\] (?:in|of) (?:the |an? )?(?:airway|arter|bile|bladder|blood|bowel|bronch|colon|coronar|esophag|gut|oesophag|stomach|ureter)/iu,
  ),
  wordRule(
    'of belly or womb',
    'cramp|cramps|cramping',
    'menstrual [cramps]',
    /(?:abdominal|belly|bowel|gastric|intestinal|menstrual|period|stomach|tummy|uterine) (?:pains? (?:and|or) )?\[cramp|\[cramp\p{L}*\](?:,| and| or)? (?:abdom|bloat|diarrh|in (?:the |your )?(?:abdomen|belly|stomach|tummy))|diarrh\p{L}+(?:,| and| or| with)*(?: \p{L}+)? \[cramp|\[cramp\p{L}*\][^.;]{0,16} (?:before|during|with) (?:her |my |the |their |your )?(?:menstr|period)/iu,
  ),
  topicRule(
    'chambers of the heart',
    'ventricle|ventricles|ventricular|intraventricular',
    'the [ventricles] of the heart',
    {
      other:
        /atri[au]|auricle|cardi|beat|ejection|heart|mitral|myocard|pulmonary|pump|QRS|septal|systol|tachy|valve/iu,
      own: /aqueduct|brain|cerebr|choroid|CSF|ependym|fluid|hydroceph|intracrani|lateral|periventric|shunt|sulc|third|fourth|(?:3rd|4th)/iu,
    },
  ),
  topicRule(
    'wall of the heart',
    'hypokinesis|hypokinetic|hypokinesia|akinesis|akinetic',
    '[hypokinetic] septal wall',
    {
      other: /apex|apical|cardi|echo|ejection|inferior|infarct|myocard|septal|septum|ventric|wall/iu,
      own: /bradykin|dysarthria|gait|parkinson|rigid|speech|tremor/iu,
    },
  ),
  wordRule(
    'cilia, bile ducts',
    'dyskinesia|dyskinesias',
    'primary ciliary [dyskinesia]',
    /(?:biliary|ciliary|gallbladder|scapular|sphincter of oddi|tracheal) \[dyskinesia/iu,
  ),
  wordRule(
    'of heart, liver or lungs',
    'shunt|shunts',
    'a left-to-right [shunt]',
    /(?:arteriovenous|A-?V|Blalock|cardiac|dialysis|Glenn|hepatic|intracardiac|intrapulmonary|left|liver|portacaval|portosystemic|right|splenorenal|Taussig|transjugular)[ ‐‑–-]\[shunt|TIPS \[shunt|\[shunts?\] (?:across|through) (?:a |an |the )?(?:\p{L}+ )?(?:defect|ductus|foramen|septum)|\[shunts?\] (?:fraction|for (?:hemo|haemo)?dialysis)|(?:modified|Thomas)[ ‐‑–-]Taussig/iu,
  ),
  wordRule(
    'womb’s neck',
    'cervical',
    'a [cervical] smear',
    /\[cervical\] (?:adenocarc|biops|canal|cancers?|cap(?!\p{L})|carcino|cells?|cultures?|cytolog|dilat|dysplas|ectop|effac|incompet|intraepith|length|mucos|mucus|neoplas|os(?!\p{L})|polyp|priming|ripen|screen|smears?|stump|swab)|(?:anal|breast|endometrial|ovarian|uter\p{L}+|vagin\p{L}+|vulvar)(?:,| and| or|,? and\/or|\/) ?\[cervical\]|\[cervical\](?:,| and| or|\/) ?(?:anal|endometr|ovar|uter|vagin|vulv)/iu,
  ),
  wordRule(
    'chest',
    'thoracic',
    'the [thoracic] aorta',
    /(?:cardio|intra|trans)[ ‐‑–-]\[thoracic\]|\[thoracic\] (?:aneurysm|aort|cage|cavit|cancer|compliance|duct|endometr|esophag|impedance|injur|inlet|lymph|malignan|oesophag|oncolog|organs?|outlet|radi|soci|surg|trauma|wall)/iu,
  ),
  wordRule(
    'means against pregnancy',
    'diaphragm|diaphragms',
    'condoms and [diaphragms]',
    /(?:condoms?|contracepti\p{L}*|spermicid\p{L}*)[^.;]{0,30} \[diaphragm|\[diaphragms?\](?:\/cap|,? (?:and|or|with) (?:a )?(?:cap|condom|spermicid))/iu,
  ),
  wordRule(
    'taken through a needle',
    'aspiration|aspirations|aspirate|aspirates',
    'a fine-needle [aspiration]',
    /(?:crest|cyst|duodenal|fluid|follic\p{L}+|gastric|guided|joint|knee|lesional|manual|marrow|nasogastric|nasopharyngeal|needle|negative|nipple|percutaneous|stereotactic|suction|surgical|thyroid|tracheal|vacuum|wound) \[aspirat|\[aspirat\p{L}+\] (?:and (?:biops|culture|inject|irrigat)|biops|catheter|cytolog|embolect|needle|of (?:a |an |the )?(?:\p{L}+[ -]){0,2}(?:abscess|bone|blood|cyst|fluid|joint|knee|marrow|needle|pus|syringe)|specimen|technique|thrombect|upon entering|was (?:again|carefully|negative|performed|then))/iu,
  ),
  wordRule(
    'sinus of the skull',
    'frontal',
    'the [frontal] or maxillary sinuses',
    /\[frontal\],?(?: and| or|,? and\/or)? (?:ethmoid|maxillary|sphenoid)|(?:ethmoid|maxillary|sphenoid)(?:,| and| or) \[frontal\]/iu,
  ),
  wordRule('opening of a bone', 'neural', 'the [neural] foramen', /\[neural\] (?:arch|foram)/iu),
  wordRule(
    'of discs and joints',
    'degeneration|degenerative',
    '[degenerative] joint disease',
    /\[degenerative\] (?:(?:and|cervical|facet|hip|knee|lumbar|multilevel|protruding) )*(?:aortic|arthr|dis[ck]|joint|menisc|mitral|osteo|scolio|spond|spine|tears?|valv)|\[degenerati(?:on\]|ve\] changes?)(?: (?:are|is|noted|seen))* (?:in|of) (?:an? |the )?(?:\p{L}+ )?(?:cartilage|dis[ck]|facet|humerus|joint|knee|labrum|menisc|spine|tendon|tuberos|valve)|(?:cartilage|dis[ck]|joint|labral|meniscal|tendon) \[degenerat/iu,
  ),
  wordRule(
    'glow of the eye, acid of the stomach',
    'reflex|reflexes',
    'the red [reflexes] were equal',
    /(?:corneal light|(?:(?:drum|ear|landmark|membrane)\p{L}*|TMs?)[^.;]{0,50} light|gastro\p{L}*|laryngopharyngeal|red) \[reflex/iu,
  ),
  wordRule(
    'heart that fails',
    'arrhythmic',
    'an [arrhythmic] death',
    /\[arrhythmic\] (?:death|event|risk|storm|substrate|syncope)/iu,
  ),
  wordRule(
    'way of the heart',
    'parkinson',
    'Wolff-[Parkinson]-White syndrome',
    /Wolff[ ‐‑–-]\[Parkinson\]|\[Parkinson\][ ‐‑–-]White/iu,
  ),
  wordRule(
    'breast, organs of the belly',
    'ptosis',
    'breasts with [ptosis]',
    /(?:breast|gastric|hepat|mastopexy|renal|splen)\p{L}*(?:,? \p{L}+){0,3} \[ptosis\]|\[ptosis\](?: of the)? (?:breast|kidney|liver)/iu,
  ),
  wordRule(
    'of stomach, lung and belly, of the skull',
    'parietal|occipital',
    'the [parietal] cells of the stomach',
    /\[parietal\] (?:cell|layer|pericard|peritone|pleur)|\[(?:occipital|parietal)\] (?:bald|bones?|boss|bun|condyle|crest|eminence|flatten|foram|hair|protuber|scalp|wart)/iu,
  ),
  wordRule(
    'vessel, loop of bowel',
    'afferent|efferent',
    'the [afferent] arteriole',
    /\[(?:af|ef)ferent\] (?:arteriole|duct|limb of the (?:bowel|loop)|loop|lymph|vessel)/iu,
  ),
  topicRule('womb’s neck where its diseases are spoken of', 'cervical', 'mild [cervical] lesions after HPV', {
    other:
      /CIN|colpo|condylom|gyn[ae]+col|HPV|hysterect|koilocyt|obstetr|papilloma|pregnan|smear|uter(?:us|ine)|VAIN|vagin/iu,
    own: /C\d|collar|cord|dis[ck]|dystoni|fusion|laminec|lordo|lymph|muscle|myelo|neck|nerve|radicul|spin|spond|vertebr/iu,
  }),
  topicRule('knot beside a joint', 'ganglion|ganglia', 'a [ganglion] on the back of the wrist', {
    other: /cyst|finger|hand surg|jelly|joint|knuckle|lump|splint|tendon|wrist/iu,
    own: /autonom|basal|brain|cervical|cili|dors|herpes|nerv|neur|root|sensor|spin|stellate|sympath|trigem/iu,
  }),
  wordRule(
    'of other vessels than the body’s arteries',
    'hypertension',
    'portal [hypertension]',
    /(?:hepatic|ocular|portal|pulmonary|PH|venous)(?: arterial| venous)? \[hypertension\]/iu,
  ),
  wordRule(
    'of womb, bladder and bowel',
    'atonic|atony',
    '[atonic] bleeding after a birth',
    /\[atonic\] (?:bladder|bleed|bowel|colon|ha?emorrh|post-?partum|PPH|stomach|uter)|(?:bladder|colonic|gastric|uterine|uterus (?:is|was)) \[aton/iu,
  ),
  wordRule(
    'where cells of defense meet',
    'synapse|synapses',
    'the T-cell [synapse]',
    /(?:[BT][ ‐‑–-](?:cell|lymphocyte)|immune|immunolog\p{L}+|NK|NK[ ‐‑–-]cell|phagocytic|virological) \[synapses?\]|\[synapses?\] (?:between|of|with) (?:an? |the )?(?:antigen|B[ ‐‑–-]cell|killer|macrophage|NK|T[ ‐‑–-]cell|tumou?r)/iu,
  ),
  topicRule('under the rim of a bone', 'subcortical', 'a [subcortical] bruise of the bone', {
    other: /bone|cartilage|femor|fractur|joint|knee|marrow|tibia/iu,
    own: /brain|cereb|dementia|frontal|gangli|gr[ae]y matter|hemispher|infarct|ischem|lacun|myoclon|stroke|thalam|white matter/iu,
  }),
  wordRule(
    'side of a tooth',
    'proximal',
    'the [proximal] surfaces of teeth',
    /\[proximal\] (?:caries|contact|surface)/iu,
  ),
  wordRule(
    'flap of a valve',
    'floppy',
    'a [floppy] mitral valve',
    /\[floppy\] (?:dis[ck]|drive|ear|hat|iris|mitral|valve)/iu,
  ),
];
