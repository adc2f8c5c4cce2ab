/** A context in which a word of the glossary means something else. */
export interface WordRule {
  name: string;
  /** Text in which the rule applies, the word in brackets. */
  example: string;
  /** The forms that it is about: small letters, spaces for hyphens. */
  words: readonly string[];
  /** UTF-16 code units of text that it looks at before the word, and after it. */
  before: number;
  after: number;
  /**
   * Whether the rule applies: `around` is the text around the word, which begins at `at` and is in brackets as in the
   * example.
   */
  applies(around: string, at: number): boolean;
}

const NEIGHBOURS = { before: 64, after: 32 };

/** A topic is looked for within so many UTF-16 code units to either side. */
const TOPIC = { before: 200, after: 200 };

/**
 * Makes a rule about words by the words beside them.
 * @param words with a bar between them
 * @param around fits the text around the word, the word in brackets
 */
export function wordRule(name: string, words: string, example: string, around: RegExp): WordRule {
  const applies = (text: string): boolean => around.test(text);
  return { name, example, words: words.split('|'), ...NEIGHBOURS, applies };
}

/** What a rule about a topic looks for in the sentences around a word: signs of one meaning, and of the glossary's. */
interface Topic {
  other: RegExp;
  own: RegExp;
}

/**
 * Makes a rule about words by what is said around them: the nearest sign decides.
 * @param words with a bar between them
 */
export function topicRule(name: string, words: string, example: string, topic: Topic): WordRule {
  const other = new RegExp(topic.other, 'giu');
  const own = new RegExp(topic.own, 'giu');
  const applies = (text: string, at: number): boolean => {
    const gap = distance(text, at, other);
    return gap !== Number.POSITIVE_INFINITY && gap < distance(text, at, own);
  };
  return { name, example, words: words.split('|'), ...TOPIC, applies };
}

/**
 * How far the nearest sign is from the word in brackets at `start`; infinite where there is none.
 * @param sign with the flag `g`
 */
function distance(text: string, start: number, sign: RegExp): number {
  const end = text.indexOf(']', start);
  let nearest = Number.POSITIVE_INFINITY;
  sign.lastIndex = 0;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const gap = found.index < start ? start - sign.lastIndex : found.index - end - 1;
    if (gap >= 0 && gap < nearest) nearest = gap;
  }
  return nearest;
}
