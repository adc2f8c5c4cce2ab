import type { EntryForms, Form } from '../../../glossary/form.ts';
import { pick, seededRandom } from './random.ts';

const list = (words: string): string[] => words.split(' ');

const ROOTS = list(
  'myo neuro kerato cardi hepat neph derm gastr oste chondr angi phleb aden lip glyc cyt leuk thromb cortic thalam cereb spin bulb pont ocul bleph ot rhin laryng phar bronch pneum pleur pyel cyst proct col enter ile chol pancr splen thyr adren hypo gon mamm andr gyn orth arthr ten fasc dact pod cheir crani max odont gloss stom',
);
const LINKS = list(
  'o a i ba ce di fo gu la me ni po ru sa te vi xo zy bra cle dri flo gru pla ste tri spo sco pha cho',
);
const ENDINGS = list(
  'clonus tonia plegia pathy itis osis oma emia algia ectasia trophy genesis lysis ptosis rrhea cele megaly penia phoria kinesia graphy tomy gram scopy phobia phagia phasia praxia taxia esthesia opia acusis in ase ine al ic ar ous',
);
const QUALIFIERS = list(
  'acute chronic benign primary secondary focal generalized juvenile infantile familial progressive severe mild increased decreased abnormal congenital late early recurrent',
);
const NAMES = list(
  'Lafora Wilson Parkinson Huntington Rett West Lennox Gaucher Fabry Leigh Alpers Kufs Meige Tourette Sydenham Friedreich Krabbe Pompe Marfan Cowden',
);
const EPONYM_NOUNS = list('disease syndrome sign ataxia chorea palsy');

/** A medical-looking word; long glossaries have more of them, and longer ones. */
function word(random: () => number, variety: number): string {
  const more = random() < variety - 1 ? pick(random, ROOTS) : '';
  return pick(random, ROOTS) + pick(random, LINKS) + more + pick(random, ENDINGS);
}

function acronym(random: () => number): string {
  const length = 3 + Math.floor(random() * 4);
  return Array.from({ length }, () => String.fromCharCode(65 + Math.floor(random() * 26))).join('');
}

/** Two to six words, as often as in the Human Phenotype Ontology's labels and in clinical glossaries together. */
function phrase(random: () => number, vocabulary: readonly string[]): string {
  const chance = random();
  const one = pick(random, vocabulary);
  if (chance < 0.4) return `${pick(random, QUALIFIERS)} ${one}`;
  if (chance < 0.6) return `${one} ${pick(random, vocabulary)}`;
  if (chance < 0.7) return `${pick(random, NAMES)} ${pick(random, EPONYM_NOUNS)} of ${one}`;
  if (chance < 0.8) return `${one}-${pick(random, vocabulary)} syndrome`;
  return `${pick(random, QUALIFIERS)} ${one} of the ${pick(random, vocabulary)}`;
}

const FORMS_PER_ENTRY = 3;

/** Makes forms, none of them twice, with a vocabulary that grows as real ones do: half as many words as forms. */
class FormMaker {
  private readonly random: () => number;
  private readonly vocabulary: string[] = [];
  private readonly made = new Set<string>();

  constructor(seed: number) {
    this.random = seededRandom(seed);
    for (let count = 0; count < 50; count++) this.newWord();
  }

  next(): Form {
    const { random } = this;
    const chance = random();
    if (chance < 0.4) return { text: this.newWord() };
    if (chance < 0.48)
      return { text: this.once(() => acronym(random)), case: 'exact', ambiguous: random() < 0.3 };
    if (chance < 0.5) return { text: this.newWord(), ambiguous: true };
    return { text: this.once(() => phrase(random, this.vocabulary)) };
  }

  private newWord(): string {
    const made = this.once(() => word(this.random, Math.log10(this.vocabulary.length + 10) / 2));
    this.vocabulary.push(made);
    return made;
  }

  private once(make: () => string): string {
    let text = make();
    while (this.made.has(text)) text = make();
    this.made.add(text);
    return text;
  }
}

/**
 * A glossary of this many forms as authors write them, three an entry. The same seed and number give the same;
 * with the same seed a larger glossary begins with the smaller one.
 */
export function syntheticGlossary(formCount: number, seed = 1): EntryForms[] {
  const maker = new FormMaker(seed);
  const entries: EntryForms[] = [];
  for (let made = 0; made < formCount; made += FORMS_PER_ENTRY) {
    const count = Math.min(FORMS_PER_ENTRY, formCount - made);
    entries.push({ id: `entry-${entries.length}`, forms: Array.from({ length: count }, () => maker.next()) });
  }
  return entries;
}
