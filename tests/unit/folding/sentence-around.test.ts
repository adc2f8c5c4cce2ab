import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CUT_SIGN, MOST_AROUND, MOST_WORDS, sentenceAround } from '../../../glossary/sentence-around.ts';

/** The sentence of the words between braces in a text, with its words in braces. */
function sentenceOf(marked: string): string {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const { before, words, after } = sentenceAround(marked.replace(/[{}]/g, ''), start, end);
  return `${before}{${words}}${after}`;
}

describe('the sentence of a term', () => {
  test.each([
    ['is the one that it is in', 'It began early. Then {chorea} came. It stayed.', 'Then {chorea} came.'],
    ['is the first', '{Chorea} came. It stayed.', '{Chorea} came.'],
    ['is the last, without its end', 'It stayed. Was it {chorea}', 'Was it {chorea}'],
    ['ends with a question', 'Was it {chorea}? It was.', 'Was it {chorea}?'],
    [
      'goes on after a title',
      'We saw Dr. Smith about {chorea}. He left.',
      'We saw Dr. Smith about {chorea}.',
    ],
    [
      'goes on after an initial',
      'Named by J. R. Hunt, {chorea} is rare.',
      'Named by J. R. Hunt, {chorea} is rare.',
    ],
    ['goes on after a figure', 'See Fig. 2 on {chorea}. Next.', 'See Fig. 2 on {chorea}.'],
    ['goes on after authors', 'So Smith et al. 1999 on {chorea}.', 'So Smith et al. 1999 on {chorea}.'],
    ['goes on after an example', 'Drugs, e.g. {valproate}, help. So', 'Drugs, e.g. {valproate}, help.'],
    ['goes on after a number', 'Took 1.5 mg for {chorea}. Next.', 'Took 1.5 mg for {chorea}.'],
    ['goes on over lines of the source', 'It was\n  {chorea}\n\tindeed. So', 'It was {chorea} indeed.'],
    ['ends after a word that is short', 'It was so. And {chorea} too.', 'And {chorea} too.'],
    [
      'is two where the term is in both',
      'One. Of type B. {Two. Three} here. Four.',
      'Of type B. {Two. Three} here.',
    ],
    ['ends before a reference', 'It came.[3] Then {chorea}.[4, 5] Next.', 'Then {chorea}.'],
    ['ends before a footnote', 'It came.12 Then {chorea} went.3,4 Next.', 'Then {chorea} went.'],
    ['has no reference', 'Seen in chorea[7] and {tics}[a], rarely.', 'Seen in chorea and {tics}, rarely.'],
    ['has no soft hyphens', 'It is my\u00adoclonus, not {cho\u00adrea}.', 'It is myoclonus, not {chorea}.'],
    ['is in any language', 'Das ist z. B. eine {Chorea}. Ende.', 'Das ist z. B. eine {Chorea}.'],
    ['has signs of its own', '「{舞踏病}です。次。', '「{舞踏病}です。'],
  ])('%s', (_name, marked, sentence) => {
    expect(sentenceOf(marked)).toBe(sentence);
  });

  test('that is too long is cut between words', () => {
    const long = 'word '.repeat(200);
    const { before, words, after } = sentenceAround(`${long}chorea ${long}`, 1000, 1006);
    expect(words).toBe('chorea');
    expect(before).toMatch(/^\.\.\. (?:word )+$/);
    expect(after).toMatch(/^(?: word)+ \.\.\.$/);
  });

  test('is bounded, well-formed and follows from the text, whatever that is', () => {
    const pieces = fc.array(fc.constantFrom('a', 'Dr. ', '. ', '😀', '\n', 'chorea ', '\u00ad', '…', 'ß'), {
      maxLength: 900,
    });
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat(), (parts, one, other) => {
        const text = parts.join('');
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
        const { before, words, after } = sentenceAround(text, start ?? 0, end ?? 0);
        expect(before.length).toBeLessThanOrEqual(MOST_AROUND + CUT_SIGN);
        expect(after.length).toBeLessThanOrEqual(MOST_AROUND + CUT_SIGN);
        expect(words.length).toBeLessThanOrEqual(MOST_WORDS);
        const plain = text.replaceAll('\u00ad', '').replace(/\s+/g, ' ');
        expect(plain).toContain(words.replaceAll('\ufffd', ''));
      }),
    );
  });
});
