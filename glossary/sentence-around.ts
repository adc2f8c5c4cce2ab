/** The sentence that words are in, as a reader sees it: parts that follow each other without a gap. */
export interface Sentence {
  before: string;
  /** The words themselves. */
  words: string;
  after: string;
}

/** UTF-16 code units of text on each side of the words, at most: three or four lines, in which most sentences end. */
export const MOST_AROUND = 250;

/** UTF-16 code units of the words: longer than any term. */
export const MOST_WORDS = 300;

/** UTF-16 code units that say that a sentence goes on: an ellipsis and a space. */
export const CUT_SIGN = 2;

const SOFT_HYPHEN = '\u00ad';

/** Abbreviations with which no sentence ends: a name or a number follows. Single letters are initials, or parts of "e.g." and "z. B." */
const GOES_ON =
  /(?:^|[^\p{L}])(?:\p{L}|dr|prof|mr|mrs|ms|st|figs?|eq|refs?|vs|cf|al|approx|ca|nr|bzw|abb|sog)\.\s*$/iu;

/** Signs of footnotes and references, in brackets or behind the end of a sentence: without them the end is no end to a segmenter. */
const NOTE_SIGNS =
  /\[(?:\d{1,3}(?:[\s,\u2013-]+\d{1,3})*|\p{Ll}|note \d+|citation needed)\]|(?<=\p{L}[.!?\u2026]["\u201d\u2019)]?)\d{1,3}(?:[,\u2013-]\d{1,3})*(?=\s|$)/gu;

/** Made for the first sentence: Chromium 156 takes 30 ms of the main thread for one, which each page with a term would pay. */
let segmenter: Intl.Segmenter | undefined;

/**
 * Returns the sentence of a text that holds `[start, end)`, in UTF-16 code units; all of them where the words are in several. White
 * space becomes one space, line breaks too; soft hyphens and the signs of footnotes are left out. A sentence that is too long is cut between words, with an ellipsis.
 */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  const from = Math.max(0, start - MOST_AROUND);
  const to = Math.min(text.length, end + MOST_AROUND);
  // Line breaks are those of the source or of a page's lines: they end no sentence.
  const near = text
    .slice(from, to)
    .replace(/\s/g, ' ')
    // As long as before, for the offsets.
    .replace(NOTE_SIGNS, (sign) => SOFT_HYPHEN.repeat(sign.length));
  const ends = sentenceEnds(near);
  const first = ends.findLast((each) => each <= start - from) ?? 0;
  const last = ends.find((each) => each >= end - from) ?? near.length;
  const before = near.slice(first, start - from);
  const after = near.slice(end - from, last);
  return {
    before: clean(first === 0 && from > 0 ? cutStart(before) : before).trimStart(),
    words: clean(text.slice(start, end)).trim().slice(0, MOST_WORDS).toWellFormed(),
    after: clean(last === near.length && to < text.length ? cutEnd(after) : after).trimEnd(),
  };
}

/** Where the sentences of a text end; the last one may go on beyond it. */
function sentenceEnds(text: string): number[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const ends: number[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    if (!GOES_ON.test(segment)) ends.push(index + segment.length);
  }
  return ends;
}

const clean = (text: string): string => text.replaceAll(SOFT_HYPHEN, '').replace(/\s+/g, ' ');

/** Leaves out the part of a word in front, and half of a character. */
const cutStart = (text: string): string => `... ${text.replace(/^(?:\S*\s|[\udc00-\udfff])/, '')}`;

const cutEnd = (text: string): string => `${text.replace(/(?:\s\S*|[\ud800-\udbff])$/, '')} ...`;
