import { expect, test } from 'vitest';
import { textsOfHtml } from '../../../entrypoints/services/glossary/html-texts.ts';

test.each<[what: string, html: string, texts: string[]]>([
  ['blocks apart', '<ul><li>tremor</li><li>dystonia</li></ul>', ['tremor', 'dystonia']],
  [
    'a line across inline elements',
    '<p>An <b>essential</b> <i class="x">tremor</i>.</p>',
    ['An essential tremor.'],
  ],
  ['meeting words joined and apart', '<p>dys<i>to</i>nia</p>', ['dystonia', 'dys to nia']],
  ['a word before its footnote', '<p>Chorea<sup>1</sup></p>', ['Chorea1', 'Chorea 1']],
  [
    'custom elements as both',
    '<x-a>tremor</x-a><x-b id="b">dystonia</x-b>',
    ['tremordystonia', 'tremor dystonia'],
  ],
  ['words on either side of a line break', '<p>secondary<br>myoclonus</p>', ['secondary myoclonus']],
  ['what follows a script in a line', '<p>a<script>if (a < b) "chorea"</script>b</p>', ['ab', 'a b']],
  [
    'no script, style, comment or form field',
    '<script>x</script><style>y</style><!-- z > --><textarea>w</textarea>',
    [],
  ],
  [
    'ruby without what is above it',
    '<p><ruby>myo<rp>(</rp><rt>x</rt><rp>)</rp>clonus</ruby></p>',
    ['myoclonus', 'myo clonus'],
  ],
  ['the characters that markup escapes', '<p>A&amp;E &lt;b&gt;&nbsp;x</p>', ['A&E <b> x']],
  ['lines of a source as spaces', '<p>\n  secondary\n  myoclonus\n</p>\n', ['secondary myoclonus']],
  ['a rest of an attribute with >', '<p title="a > b">chorea</p>', ['b">chorea']],
  ['nothing where there is no word', '<p>1</p> <p></p>', []],
])('returns %s', (_, html, texts) => {
  expect(textsOfHtml(html).map((text) => text.trim())).toEqual(texts);
});

test('cuts a long text at spaces, and loses nothing', () => {
  const words = 'myoclonus '.repeat(5_000).trim();
  const texts = textsOfHtml(`<pre>${words}</pre>`);
  expect(texts.length).toBeGreaterThan(3);
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(16_000);
  expect(texts.join('')).toBe(words);
  expect(textsOfHtml('x'.repeat(40_000)).join('')).toBe('x'.repeat(40_000));
});
