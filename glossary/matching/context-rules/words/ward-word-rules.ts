import { topicRule, type WordRule, wordRule } from './word-rule.ts';

/** In notes of operations, births and rounds, in reports of scans and laboratories. */
export const WARD_WORD_RULES: readonly WordRule[] = [
  topicRule('of a birth', 'contraction|contractions', 'in labor with [contractions] every three minutes', {
    other:
      /Braxton|cervix|contracting|deliver(?:y|ed)|dilat|effac|f[o]?et(?:al|us)|gestation|intrauterine|labou?r|membranes|midwi|minutes apart|obstetric|oxytocin|pitocin|pregnan|trimester|uter/iu,
    own: /eccentric|electromyo|EMG|extensor|fib(?:er|re)|flexor|forearm|isometric|jaw|knee|masseter|maxim|muscle|quadriceps|tetan|tonic|twitch|voluntary/iu,
  }),
  topicRule(
    'womb’s neck in labor and at its examination',
    'cervical',
    '[cervical] dilation progressed to nine centimeters',
    {
      other:
        /adnex|amnio|births?\b|cerclage|cervix|deliver|dilat(?:at)?ion|discharge|effac|endometr|gestation|labou?r|membranes|menstr|pelvic exam|speculum|suppositor/iu,
      own: /C\d|collar|cord|dis[ck]|dystoni|facet|foramin|fusion|laminec|lordo|myelo|neck|plate|radicul|spin|spond|stenosis|vertebr/iu,
    },
  ),
  wordRule(
    'of the neck, not of its bones',
    'cervical',
    'enlarged [cervical] lymph nodes',
    /\[cervical\](?:,? (?:and|or|axillary|inguinal|supraclavicular|chain|level)|\/axillary)* (?:aden|chain|cellul|esoph|fascia|flap|gland|lymph|nod(?:al|es?)(?!\p{L})|necrot|oesoph|skin|thymus|trachea)|(?:deep|jugular|lateral|superficial) \[cervical\]/iu,
  ),
  wordRule(
    'of bladder of gall, lung, skin',
    'cystic',
    'the [cystic] duct was clipped',
    /\[cystic\] (?:acne|arter|duct|fibrosis|hygroma|medial|node|pedicle|plate|structures? (?:was|were) clipped)|medial \[cystic\]|triangle[^.;]{0,30} \[cystic\]/iu,
  ),
  wordRule(
    'nerve that runs back',
    'recurrent',
    'the [recurrent] laryngeal nerve was spared',
    /\[recurrent\] (?:artery|branch|laryngeal|motor branch|nerve|network|neural)/iu,
  ),
  wordRule(
    'bowel, bladder, skin',
    'irritable',
    'an [irritable] bowel',
    /\[irritable\][ ,]+(?:bladder|bowel|colon|gut|hip|skin|stomach|throat|uterus)/iu,
  ),
  wordRule(
    'of the root of a tooth',
    'radicular',
    'the inter-[radicular] space',
    /inter[ ‐‑–-]?\[radicular\]|\[radicular\] (?:cyst|dentin|pulp|surface)/iu,
  ),
  wordRule(
    'vessel of the arm',
    'brachial',
    'the [brachial] pulse was full',
    /\[brachial\] (?:and (?:\p{L}+ )?(?:arter|pulse)|arter|blood|cuff|fasci|flow|index|pressure|pulse|systolic|vein|vessel)|(?:ankle|toe)(?:[ ‐‑–-]|\/)\[brachial\]|(?:axillary|carotid|femoral|radial|ulnar),?(?: and)? \[brachial\]|\[brachial\],?(?: and)? (?:axillary|basilic|carotid|cephalic|femoral|radial|ulnar) (?:arter|pulse|vein)|\[brachial\], radial/iu,
  ),
  wordRule(
    'of a device in the heart, of a tracing',
    'ventricular',
    'the [ventricular] lead',
    /\[ventricular\] (?:bigemin|capture|couplet|escape|lead|paced|response|sensing|systolic|threshold|wall)/iu,
  ),
  wordRule(
    'that a heart has by nature',
    'pacemaker|pacemakers',
    'a wandering atrial [pacemaker]',
    /(?:atrial|circadian|ectopic|gastric|heart['’]s(?: own)?|junctional|master|native|natural|SA|sinus|wandering) \[pacemakers?\]|\[pacemaker\] (?:activity|cells?|current|neuron|potential)/iu,
  ),
  wordRule(
    'what was dictated, the sound of a voice in letters',
    'transcription|transcriptions',
    'a medical [transcription] sample',
    /(?:audio|braille|dictation and|interview|medical|phonetic|speech|verbatim|voice) \[transcription|\[transcriptions?\] (?:error in the (?:note|report)|of (?:an? |her |his |the |their )?(?:audio|conversation|dictation|interview|letter|manuscript|music|note|recording|speech|tape|text)|sample|service|software)/iu,
  ),
  wordRule(
    'length on a scan',
    'craniocaudal',
    'the mass was 3 cm in [craniocaudal] length',
    /\[cranio[ ‐‑–-]?caudal\] (?:diameter|dimension|direction|extent|extension|length|mammo|plane|span|view)|(?:\d|×|AP|transverse)[^.;]{0,16}\[cranio/iu,
  ),
  wordRule(
    'at the base of lung or skull',
    'basilar',
    '[basilar] crackles',
    /\[basilar\] (?:air|atelect|consolid|crack|crep|infiltr|invagin|lung|membrane|opaci|pneumon|predom|rales|rhonch|scar|skull|wheez)|(?:bi|lung) \[basilar\]/iu,
  ),
  wordRule(
    'test of balance, of a flask',
    'shaking',
    'the head [shaking] test',
    /head \[shaking\]|\[shaking\] (?:incubat|table|test|water)/iu,
  ),
  wordRule(
    'of a cut, a growth, an infection',
    'extension|extensions',
    'there was tumor [extension] into the orbit',
    /(?:direct|extra\p{L}+|inferior|local|nodal|posterior|short|superior|tumou?r|upward) \[extensions?\]|\[extensions?\] (?:into|of (?:the |this )?(?:abscess|clot|disease|hernia|incision|infect|inflam|laceration|lesion|mass|tear|thromb|tumou?r|wound)|to (?:the )?(?:bone|margin|skin))/iu,
  ),
  wordRule(
    'of genes that stay together',
    'disequilibrium',
    'the transmission [disequilibrium] test',
    /(?:linkage|transmission) \[disequilibrium\]/iu,
  ),
  topicRule('of veins, of urine', 'reflux', 'venous [reflux] of the leg', {
    other:
      /bladder|cystogram|kidney|renal|saphen|scar|truncal|ureter|urin|valvular|varic|vein|venous|voiding|VUR/iu,
    own: /acid|barrett|bile|chest|cough|esoph|gastr|GERD|heartburn|hernia|hiat|laryn|meal|oesoph|omepra|proton|regurgit|spit|stomach|swallow|throat/iu,
  }),
  wordRule(
    'of a flask',
    'reflux',
    'heated under [reflux]',
    /(?:heated (?:at|to|under)|under) \[reflux\]|\[reflux\] (?:condens|for \d|of the solvent|ratio|temperature)/iu,
  ),
  wordRule('vitamin', 'nicotinic', 'drugs such as [nicotinic] acid', /\[nicotinic\] (?:acid|amide)/iu),
  wordRule(
    'what a hormone binds to',
    'steroid|steroids',
    'the [steroid] receptor',
    /\[steroids?\] (?:receptors?|acne)|(?:ecdy|plant|sex|synthesis of|vegetable) \[steroids?\]/iu,
  ),
  wordRule(
    'method of statistics',
    'regression|regressions',
    'by competing risk [regression]',
    /(?:beta|competing risks?|exponential|gamma|kernel|log|parametric|penali[sz]ed|polynomial|probit|segmented|symbolic|Tobit|vector|Weibull)[ ‐‑–-]\[regression/iu,
  ),
  wordRule(
    'for finding a nerve before surgery',
    'stimulator|stimulators',
    'a block with a nerve [stimulator]',
    /(?:magnetic|nerve|peripheral nerve) \[stimulators?\](?! (?:battery|implant|lead))/iu,
  ),
  wordRule(
    'of blood, of a sample',
    'withdrawal|withdrawals',
    'the [withdrawal] of blood',
    /\[withdrawals?\] of (?:an? |the )?(?:\p{L}+ )?(?:air|blood|CSF|fluid|sample|specimen)/iu,
  ),
  wordRule(
    'now and then',
    'sporadic',
    '[sporadic] reports of it',
    /\[sporadic\] (?:contact|data|efforts?|mentions?|observations?|publications?|reports?|sampling|use)(?!\p{L})/iu,
  ),
  wordRule(
    'of vessels',
    'stiffness',
    'arterial [stiffness]',
    /(?:aort\p{L}*|arter\p{L}+|carotid|cardiac|diastolic|hepatic|liver|vascular|ventric\p{L}+|vessel|wall) \[stiffness\]|\[stiffness\] (?:index|of (?:the )?(?:aort|arter|large|liver|vessel|wall))/iu,
  ),
  wordRule(
    'further test of a laboratory',
    'reflex|reflexes',
    'TSH with [reflex] to free T4',
    /(?:screen|TSH|UA|urinalysis|with|w\/) \[reflex(?:es)?\] (?:free|micro|panel|T4|test|to (?:confirm|culture|free|micro|quant|sequenc|T4|titer|western))|\[reflex\] (?:culture|HPV|microscop|testing (?:for|of|to|was ordered))/iu,
  ),
  wordRule(
    'of a flask',
    'agitation',
    'mixed by gentle [agitation] for an hour',
    /(?:gentle|magnetic|manual|mechanical|orbital|vigorous) \[agitation\](?: at \d| for| of | on an?| until)|\[agitation\] (?:at \d|rate|speed|of the (?:flask|mixture|solution|tube|vial|water))/iu,
  ),
  topicRule('child at a school', 'pupil|pupils', 'each [pupil] has a plan at this school', {
    other:
      /academ|class|curricul|education|GCSE|grade|head ?teacher|homework|lesson|pastor|school|staff|taught|teach|tutor/iu,
    own: /afferent|anisocor|blown|constrict|corneal|dilat|eye|eyelid|gaze|Horner|iris|left|lens|light|miosis|mm\b|mydria|pinpoint|react|right|round|sluggish|unequal|visual|wide/iu,
  }),
  wordRule(
    'genus of fish',
    'hippocampus',
    'the genus [Hippocampus]',
    /(?:genus|species of) \[Hippocampus\]|\[Hippocampus\] (?:abdominalis|erectus|guttulatus|kuda|reidi|spp?\.)|\[hippocampus\][^.;]{0,16} (?:fish|sea ?horse)/iu,
  ),
  wordRule(
    'outside of a hair',
    'cortex',
    'the [cortex] of the hair shaft',
    /hair[^.;]{0,40} \[cortex\]|\[cortex\] of (?:a |each |the )?(?:hair|shaft)/iu,
  ),
  wordRule(
    'core of the lens',
    'nucleus|nuclei',
    'the lens [nucleus] was cracked',
    /(?:cataract|lens|phaco\p{L}*) \[nucle|\[nucleus\] (?:grade|was (?:chopped|cracked|emulsif|removed|rotated|sculpt))/iu,
  ),
];
