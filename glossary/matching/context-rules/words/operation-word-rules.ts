import { topicRule, type WordRule, wordRule } from './word-rule.ts';

/** In notes of operations on eyes, vessels, bones and other organs than brain and spine, and of their cultures. */
export const OPERATION_WORD_RULES: readonly WordRule[] = [
  topicRule('of airway, bile or urine', 'stent|stents|stenting', 'a [stent] in the left ureter', {
    other:
      /airway|bil(?:e|iar)|bowel|bronch|common duct|esoph|hydroneph|ile(?:al|um)|kidney|neobladder|nephro|oesoph|pancrea|pouch|prostat|renal pelvis|stoma|trache|ureter|urethr/iu,
    own: /angiogra|angioplast|arter|balloon|bare[ -]metal|cardiac|cath lab|carotid|clopidogrel|coronar|drug[ -]eluting|infarct|ischa?em|LAD|Plavix|plaque|RCA|restenos|stroke|Taxus|vein|vessel/iu,
  }),
  topicRule('vessel made or moved by surgery', 'graft|grafts', 'the venous limb of the [graft]', {
    other:
      /anastomos|aort|A-?V (?:fistula|graft)|bypass|CABG|coronar|Dacron|dialysis|Fogarty|Gore-?Tex|Hemashield|limb of|PTFE|saphen|thrombect|venous limb|vessel loop/iu,
    own: /allograft|autograft|bone marrow|cornea|donor|host|kidney|liver|recipient|reject|skin|stem cell|transplant/iu,
  }),
  topicRule('tube in an artery, way past a vessel', 'shunt|shunts', 'an Argyle [shunt] was placed', {
    other:
      /anastomos|antecubital|Argyle|arteriotomy|arteriovenous|carotid|endarterect|fistula|forearm|Hemashield|Javid|Pruitt|radial artery|Sundt|thrombect/iu,
    own: /brain|Codman|CSF|cerebrospin|hydroceph|peritone|programm|Strata|ventric|VP|V-P/u,
  }),
  topicRule('of nose, skin or muscle', 'hematoma|hematomas|haematoma|haematomas', 'no septal [hematoma]', {
    other:
      /abdom|auricul|breast|buttock|calf|extremit|femur|fractur|gluteal|groin|hip|incision|joint|liver|muscle|nas(?:al|e)|nose|orbit|pelvi|perineal|psoas|puncture|rectus|retroperiton|scrot|sept(?:al|um)|splen|subcutan|subungual|thigh|uter|wound/iu,
    own: /brain|burr|cereb|coma|convexit|craniot|crani|dura|epidural|extradural|GCS|head|hemispher|midline|neurosurg|skull|subdural/iu,
  }),
  wordRule(
    'in surgery of the eye',
    'aspiration|cortex|cortical|nucleus|nuclear',
    'by irrigation and [aspiration]',
    /irrigat\p{L}*(?: an| and| &|,|\/) ?\[aspiration\]|\[cortical\] (?:clean ?-?up|elements?|lens|material|remnants?|strip)|(?:lens|residual) \[cort(?:ex|ical)\]|\[cortex\] was (?:aspirated|removed)/iu,
  ),
  wordRule(
    'of a bone',
    'cortex|cortical',
    'the [cortex] of the mastoid',
    /(?:anterior|bony|femoral|humeral|lateral|mastoid|medial|tibial|volar) \[cortex\] (?:of the (?:bone|femur|humerus|radius|tibia)|through|was (?:breached|drilled|intact|perforat))|(?:bony|far|mastoid|near) \[cortex\]|\[cortex\] of the (?:bone|femur|fibula|humerus|mastoid|radius|rib|tibia|ulna)|\[cortical\] (?:bone|breach|break|bridg|button|defect|disruption|erosion|fracture|irregularit\p{L}+ of the (?:bone|femur|tibia)|margin|perforat|screw|step|window)/iu,
  ),
  wordRule(
    'joint of metal',
    'bipolar',
    'a 50 mm [bipolar] cup',
    /\[bipolar\] (?:acetab|arthroplast|components?|cup|femoral|head|hemi ?-?arth|hip|implant|prosthes|shell)/iu,
  ),
  wordRule(
    'of nose, chin or brow',
    'ptosis',
    'a nose with tip [ptosis]',
    /(?:brow|chin|nasal|nose|tip) \[ptosis\]/iu,
  ),
  wordRule(
    'of germs in a culture',
    'sensitivity|sensitivities',
    'urine for culture and [sensitivity]',
    /cultures?(?:,| and| &|\/)? ?\[sensitivit|(?:antibiotic|antimicrobial|bacterial|drug) \[sensitivit|\[sensitivit(?:y|ies)\] (?:pending|to (?:all )?(?:amox|ampi|antibiot|cef|cipro|genta|penic|vanco))/iu,
  ),
  wordRule(
    'of organs of urine, vessels',
    'duplication|duplicated|duplications',
    'a [duplicated] ureter',
    /\[duplicat\p{L}+\] (?:of (?:the )?)?(?:\p{L}+ )?(?:appendix|bowel|collecting|cyst|gallbladder|kidney|meatus|renal|ureter|urethr|vena|IVC)/iu,
  ),
  wordRule(
    'of a table',
    'flexed|flexion|extended',
    'the table was [flexed]',
    /\btable (?:is|was|then) \[(?:flex|ext)/iu,
  ),
  wordRule(
    'of light',
    'coherence',
    'optical [coherence] tomography',
    /optical \[coherence\]|\[coherence\] tomogra/iu,
  ),
  wordRule(
    'brand of a valve',
    'mosaic',
    'a [Mosaic] valve was implanted',
    /\[mosaic\] (?:(?:aortic|bioprosthe\p{L}*|porcine|ultra) )?(?:bioprosthe|valve)|\[Mosaic\] (?:group|patients)/u,
  ),
];
