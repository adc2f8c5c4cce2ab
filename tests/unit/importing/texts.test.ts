import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EntryDraft } from '../../../glossary/importing/entry-draft.ts';
import type { ImportProblem } from '../../../glossary/importing/import-entry.ts';
import { htmlOf } from '../../../glossary/importing/text/html-of.ts';
import { htmlToText } from '../../../glossary/importing/text/html-to-text.ts';
import { languageTag } from '../../../glossary/importing/text/language-tag.ts';
import { paragraphs, textOfField } from '../../../glossary/importing/text/plain-text.ts';
import { readContent } from './support/read-text.ts';

describe('HTML', () => {
  test.each([
    ['<p>a</p><p>b</p>', 'a\nb'],
    ['a<br>b<BR/>c', 'a\nb\nc'],
    ['<ol><li>a</li><li><p>b</p></li></ol>', '– a\n– b'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['a <b class="x>y">b</b>  c', 'a b c'],
    ['&lt;b&gt; &amp;lt; &eacute;&#233;&#xe9; &alpha;&nbsp;&unknown;', '<b> &lt; ééé α &unknown;'],
    ['a<script>b</script>c<style>d</style>e<!-- f -->g', 'a c eg'],
    ['a<script>b', 'a'],
    ['a < b and c > d', 'a < b and c > d'],
    ['&#0;&#xD800;&#x110000;', '\u{fffd}\u{fffd}\u{fffd}'],
  ])('%s is read as text', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  test('of a text is that text again', () => {
    const words = fc.array(fc.oneof(fc.string({ minLength: 1 }), fc.constant('–')), { minLength: 1 });
    fc.assert(
      fc.property(words, (lines) => {
        const text = paragraphs(lines.join('\n'));
        expect(htmlToText(htmlOf(text))).toBe(text);
      }),
    );
  });

  test('is what has its tags or references, and "p < 0.05" and "R&D" are none', () => {
    expect(['p < 0.05', 'R&D', 'a <unknown> b', 'x<y>z'].map(textOfField)).toEqual([
      ...['p < 0.05', 'R&D', 'a <unknown> b', 'x<y>z'],
    ]);
  });
});

describe('a language', () => {
  test.each([
    ['en', 'en'],
    ['EN_us', 'en-US'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['German', 'de'],
    ['Deutsch', 'de'],
    ['français', 'fr'],
    ['und', undefined],
    ['e', undefined],
    ['klingonese', undefined],
  ])('named %s is %s', (name, tag) => {
    expect(languageTag(name)).toBe(tag);
  });
});

describe('an entry', () => {
  const drafted = (fill: (draft: EntryDraft) => void) => {
    const problems: ImportProblem[] = [];
    const draft = new EntryDraft((problem) => problems.push(problem), 'x', 7);
    fill(draft);
    return { entry: draft.finish(), problems };
  };

  test('has each term of a language once, by its best role, and shown ones first', () => {
    const { entry } = drafted((draft) => {
      draft.addTerm('b', 'hidden');
      draft.addTerm(' a\n b ', 'synonym', 'en');
      draft.addTerm('a b', 'preferred', 'en');
      draft.addTerm('a b', 'synonym', 'de');
    });
    expect(entry?.terms).toEqual([
      { text: 'a b', role: 'preferred', language: 'en' },
      { text: 'a b', role: 'synonym', language: 'de' },
      { text: 'b', role: 'hidden' },
    ]);
  });

  test('is cleaned of characters that are not seen', () => {
    const { entry } = drafted((draft) => draft.addTerm('\ufeffa\u0000\u202eb\u00ad\u200b\ud800'));
    expect(entry?.terms[0]?.text).toBe('ab\u{fffd}');
  });

  test('of hidden terms alone is none', () => {
    expect(drafted((draft) => draft.addTerm('a', 'hidden'))).toEqual({
      entry: undefined,
      problems: [{ code: 'no-term', line: 7, field: 'x', values: {} }],
    });
  });

  test('leaves out what is beyond all bounds, and says so', () => {
    const { entry, problems } = drafted((draft) => {
      draft.addTerm('a'.repeat(301));
      draft.addTerm('a', 'preferred', 'no language');
      for (let number = 0; number < 600; number++) draft.addTerm(`b${number}`, 'synonym');
    });
    expect(entry?.terms.length).toBe(500);
    expect(problems).toEqual([
      { code: 'term-too-long', line: 7, field: 'x', values: { length: '301', limit: '300' } },
      { code: 'unknown-language', line: 7, field: 'x', values: { language: 'no language' } },
      { code: 'too-many-terms', line: 7, field: 'x', values: { limit: '500' } },
    ]);
  });

  test('has the address that stands in the text of a source', () => {
    const { entry } = drafted((draft) => {
      draft.addTerm('a');
      draft.addReference('Smith 2020, https://d.example/1.');
      draft.addCitation('Jones <https://d.example/2>');
      draft.addReference('https://d.example');
    });
    expect(entry?.references).toEqual([
      { text: 'Smith 2020, https://d.example/1.', url: 'https://d.example/1' },
      { text: 'Jones', url: 'https://d.example/2' },
      { text: 'https://d.example', url: 'https://d.example/' },
    ]);
  });
});

test('a value that is longer than any entry refuses the file', async () => {
  const { result } = await readContent(`{"entries":[{"term":"${'x'.repeat(20_000_001)}"}]}`);
  expect(result).toMatchObject({ code: 'value-too-large', line: 1 });
});
