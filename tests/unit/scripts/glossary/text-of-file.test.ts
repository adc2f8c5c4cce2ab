import { describe, expect, test } from 'vitest';
import { textOfFile } from '../../../../scripts/glossary/text-of-file.ts';

describe('the readable text of a file', () => {
  test.each([
    ['words', '<p>Jerks &amp; na&iuml;ve <b>myo</b>clonus.</p>', 'Jerks & naïve myoclonus.'],
    ['of links their words alone', '<a href="https://a.org/address">tremor</a>', 'tremor'],
    ['no scripts, styles, menus, code', '<script>x</script><style>y</style><nav>n</nav><code>c</code>', ''],
    ['nothing hidden, no comments, no images', '<p hidden>h</p><!-- c --><img alt="i">', ''],
    ['cells as words of their own', '<table><tr><td>gene</td><td>drug</td></tr></table>', 'gene drug'],
  ])('of a page: %s', (_name, page, text) => {
    expect(textOfFile('page.html', page).replace(/\s+/g, ' ').trim()).toBe(text);
  });

  test('of anything else: all of it', () => {
    expect(textOfFile('notes.txt', 'a <b> c')).toBe('a <b> c');
  });
});
