import type { EntryForms } from '../../../glossary/form.ts';
import { pick, seededRandom } from './random.ts';

const COMMON =
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through back years where much your way well down should because each just those people mr how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three'.split(
    ' ',
  );
const COMMON_GERMAN =
  'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines Jahr zwei diese dieser wieder keine Uhr seiner worden will zwischen immer was sagte gibt alle seit müssen wurden beim doch jetzt drei zwar weil neue Zeit während Jahre heute Stadt Haus Welt Leben Wasser Straße Schule Arbeit Woche Garten Abend Küche Fenster Morgen Winter'.split(
    ' ',
  );
const SYLLABLES =
  'ing er ly ed ment tion able ness est al en ter con per ver com sta gen por lin mar tur pre dis ban sel mor cap hun wil fen gar'.split(
    ' ',
  );

/** A word that looks English and is in no synthetic glossary. */
function plainWord(random: () => number): string {
  const length = 2 + Math.floor(random() * 2);
  return Array.from({ length }, () => pick(random, SYLLABLES)).join('');
}

/** Plain words between two forms: about as sparse as in an article of the field. */
const WORDS_BETWEEN = 20;

const SENTENCE_ENDS = ['. ', '. ', '. ', ', ', ', ', ', ', '; ', ': ', ' – ', '”, “', ').\n\n'];

/** What stands between two words: now and then the end of a sentence or a paragraph, or a no-break space. */
function separator(random: () => number): string {
  const chance = random();
  return chance < 0.1 ? pick(random, SENTENCE_ENDS) : chance < 0.11 ? '\u00a0' : ' ';
}

export interface TextOptions {
  /** The same seed makes the same text. Default: 2. */
  seed?: number;
  /** Plain words between two forms. Default: about as sparse as in an article of the field; `Infinity` for none. */
  wordsBetween?: number;
  /** The language of the common words. Default: English. */
  lang?: 'en' | 'de';
}

/**
 * Running text of `length` code units in paragraphs with forms of these entries in it, typographic as articles are:
 * some dashes, curly quotes, no-break spaces and accents.
 */
export function syntheticText(
  entries: readonly EntryForms[],
  length: number,
  { seed = 2, wordsBetween = WORDS_BETWEEN, lang = 'en' }: TextOptions = {},
): string {
  const random = seededRandom(seed);
  const common = lang === 'de' ? COMMON_GERMAN : COMMON;
  const plain = [...common, ...common, ...common, ...Array.from({ length: 3000 }, () => plainWord(random))];
  let text = '';
  while (text.length < length) {
    const isForm = random() < 1 / wordsBetween;
    const word = isForm ? pick(random, pick(random, entries).forms).text : pick(random, plain);
    text += (random() < 0.01 ? word.replace('e', 'é') : word) + separator(random);
  }
  return text.slice(0, length);
}
