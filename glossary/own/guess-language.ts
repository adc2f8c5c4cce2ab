/** Words that hardly any sentence of a language is without, and that are rare in the others. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to is in that for with are this from which',
  de: 'der die das und ist von mit den des eine durch bei nicht oder wird',
  fr: 'le la les des est une du dans pour qui par avec et aux',
  es: 'el los las del una por con para que es se como y',
  it: 'il lo gli della di che un una per con è delle nel',
  pt: 'o os da do uma em por com para que é dos das não',
  nl: 'de het een van en is met voor door op dat wordt niet',
  pl: 'i w z na do jest się przez nie oraz lub który',
  sv: 'och av en ett som är för med det att till på',
  da: 'og af en et som er for med det at til på ikke',
};

const LANGUAGES = Object.entries(FUNCTION_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
}));

/** Fewer words of sentences say nothing. */
const LEAST_WORDS = 20;
/** Of the words of a text, at least so many are such words in its own language, and far fewer in any other. */
const LEAST_SHARE = 0.12;

/** The language that texts look like by their commonest words, as a code; `undefined` where they are too few or mixed. */
export function guessLanguage(texts: readonly string[]): string | undefined {
  const words = texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  if (words.length < LEAST_WORDS) return undefined;
  const counts = LANGUAGES.map(({ language, words: known }) => ({
    language,
    count: words.filter((word) => known.has(word)).length,
  })).sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || first.count < LEAST_SHARE * words.length || first.count < 1.3 * (second?.count ?? 0))
    return undefined;
  return first.language;
}
