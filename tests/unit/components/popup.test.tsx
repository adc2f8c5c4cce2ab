import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { MarkedText } from '../../../components/popup/marked-text.tsx';
import { PageList } from '../../../components/popup/page-list.tsx';
import type { PageReport, Unread } from '../../../components/popup/page-report.ts';
import { moveChoice } from '../../../components/popup/use-combobox.ts';
import { TextProvider } from '../../../components/text.tsx';
import { english } from './english.ts';

const nothing = (): void => {};

describe('marked text', () => {
  test.each<[string, [number, number][], string]>([
    ['myoclonus', [], 'myoclonus'],
    ['myoclonus', [[0, 3]], '<mark>myo</mark>clonus'],
    ['myoclonus', [[0, 9]], '<mark>myoclonus</mark>'],
    [
      'two words',
      [
        [0, 1],
        [4, 6],
      ],
      '<mark>t</mark>wo <mark>wo</mark>rds',
    ],
    [
      'overlap',
      [
        [0, 4],
        [2, 6],
      ],
      '<mark>over</mark>lap',
    ],
    ['backwards', [[4, 2]], 'backwards'],
  ])('%s with %j', (text, marks, html) => {
    expect(renderToString(<MarkedText text={text} marks={marks} />)).toBe(html);
  });
});

describe('the arrow keys', () => {
  test.each<[string, number | null, number, number | null]>([
    ['ArrowDown', null, 3, 0],
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, 0],
    ['ArrowUp', null, 3, 2],
    ['ArrowUp', 0, 3, 2],
    ['ArrowUp', 2, 3, 1],
    ['ArrowDown', null, 0, null],
    ['a', 1, 3, null],
  ])('%s from %s of %s: %s', (key, chosen, length, expected) => {
    expect(moveChoice(key, chosen, length)).toBe(expected);
  });
});

describe('the page list', () => {
  const show = (report: PageReport): string =>
    renderToString(
      <TextProvider value={english}>
        <PageList report={report} scrollTo={nothing} open={nothing} print={nothing} start={nothing} />
      </TextProvider>,
    );

  test('gives each term with its count', () => {
    const html = show({
      state: 'read',
      terms: [{ id: 'myoclonus', term: 'myoclonus', kind: 'phenomenon', count: 7 }],
    });
    expect(html).toContain('1 term');
    expect(html).toMatch(/>myoclonus<\/span>\s<span class="count">7</);
    expect(html).toContain('Print');
  });

  test('says that a page has no terms, and offers no empty print', () => {
    const html = show({ state: 'read', terms: [] });
    expect(html).toContain('No terms');
    expect(html).not.toContain('Print');
  });

  test.each<[Unread, string | null]>([
    ['browserPage', null],
    ['store', null],
    ['pdf', 'Read this PDF with terms'],
    ['file', null],
    ['noAccess', 'Allow access'],
    ['closed', null],
    ['notStarted', 'Start here'],
    ['off', null],
    ['siteOff', null],
    ['language', null],
  ])('says in words why it cannot be read: %s', (why, button) => {
    const html = show({ state: 'unread', why });
    expect(html).toContain(english(`unread.${why}`));
    if (button) expect(html).toContain(button);
    else expect(html).not.toContain('<button');
  });
});
