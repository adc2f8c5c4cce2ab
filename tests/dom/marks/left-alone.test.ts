import { expect, test } from 'vitest';
import { eventually, until } from '../support/eventually.ts';
import { readBeside, readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';
import { markedPage } from './marked-page.ts';

const settings = { painter: 'marks' } as const;

test.for<[what: string, undo: string]>([
  ['takes each mark away at once', 'for (const mark of marks) mark.replaceWith(...mark.childNodes)'],
  ['writes its own markup again at once', 'document.body.innerHTML = own'],
])('with a page that %s there is no endless fight; its terms stay drawn', async ([, undo]) => {
  const page = await readPage(
    `<p>Of myoclonus.</p><p>On chorea.</p><script>
      undone = 0;
      // The truce is over when the test says so.
      truces = [];
      const start = setTimeout;
      setTimeout = (task, wait = 0, ...args) => wait <= 5_000 ? start(task, wait, ...args) : truces.push(task);
      addEventListener('DOMContentLoaded', () => {
        const own = document.body.innerHTML;
        new MutationObserver(() => {
          const marks = document.querySelectorAll('mark');
          if (marks.length === 0) return;
          undone++;
          ${undo};
        }).observe(document.body, { subtree: true, childList: true });
      });
    </script>`,
    { settings },
  );
  const undone = (): unknown => Reflect.get(page.window, 'undone');
  const truces: (() => void)[] = await until('there is a truce', () => {
    const begun = Reflect.get(page.window, 'truces');
    return begun.length > 0 && begun;
  });
  const before = undone();
  expect(before).toBeGreaterThanOrEqual(3);
  page.document.body.insertAdjacentHTML('beforeend', '<p>Of athetosis.</p>');
  await eventually(() => page.painted(), ['myoclonus', 'chorea', 'athetosis']);
  expect({ undone: undone(), marked: page.marked() }).toEqual({ undone: before, marked: [] });
  // One attempt, and the next truce.
  truces.shift()?.();
  await until('there is a truce again', () => truces.length > 0);
  await eventually(undone, Number(before) + 1);
  await eventually(() => page.marked(), []);
});

test.for<[where: string, style: string]>([
  [
    'that styles marks',
    'mark { background: yellow; padding: 9px; font-size: 3em; display: block !important }',
  ],
  ['that writes before and after marks', 'mark::before { content: "[ " } mark::after { content: " ]" }'],
  [
    'whose text is a flex item without a box around it',
    '#text p { display: flex; gap: 30px } i { display: contents }',
  ],
])('with marks a text stays where it is in a page %s', async ([, style]) => {
  const body = `<style>${style}</style><p><i>On myoclonus here</i><b>and there</b></p>`;
  const [page, plain] = await readBeside(markedPage(body), { settings });
  await until('the last text is marked', () => page.marked().includes('chorea'));
  await eventually(() => page.painted(), ['myoclonus', 'chorea']);
  const [[x, y], expected] = [placeOf(page), placeOf(plain)];
  expect(x).toBeCloseTo(expected[0], 1);
  expect(y).toBeCloseTo(expected[1], 1);
});

function placeOf(page: TestPage): [x: number, y: number] {
  const { x, y } = page.element('b').getBoundingClientRect();
  return [x, y];
}
