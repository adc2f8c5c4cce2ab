import { expect, test } from 'vitest';
import { readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const settings = { painter: 'marks' } as const;

const active = (page: TestPage): string => page.document.activeElement?.textContent ?? '';

test('marks are one tab stop; arrow keys go on, Enter opens the card, Escape returns the focus', async () => {
  const page = await readPage(
    `<p><button>Before</button> Myoclonus, dystonia, <a href="#x">asterixis</a> and chorea. <button>After</button>`,
    { settings },
  );
  await page.showsTerms(['Myoclonus', 'dystonia', 'asterixis', 'chorea']);
  page.element('button').focus();
  await page.press('Tab');
  expect(active(page)).toBe('Myoclonus');
  await page.press('ArrowRight');
  expect(active(page)).toBe('dystonia');
  await page.press('Enter');
  await page.cardShows('dystonia');
  await page.press('Escape');
  await page.cardCloses();
  expect(active(page)).toBe('dystonia');
  await page.press('ArrowRight');
  expect(active(page)).toBe('chorea');
  await page.press('ArrowLeft');
  await page.press('Tab');
  expect(active(page)).toBe('asterixis');
  await page.press('Tab');
  expect(active(page)).toBe('After');
});

test('marks say what they are', async () => {
  const page = await readPage('<p>About myoclonus.', { settings });
  await page.showsTerms(['myoclonus']);
  expect(page.element('mark').ariaDescription).toContain('Enter');
});

test('marks in links and buttons are plain', async () => {
  const page = await readPage('<p><a href="#x">About myoclonus</a>, <button>chorea</button>.', { settings });
  await page.showsTerms(['myoclonus', 'chorea']);
  const marks = [...page.document.querySelectorAll('mark')];
  expect(marks.map((mark) => mark.getAttributeNames())).toEqual([
    ['class', 'style'],
    ['class', 'style'],
  ]);
});
