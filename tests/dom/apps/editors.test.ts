import { describe, expect, test } from 'vitest';
import { EDITORS } from '../../apps/apps.ts';
import type { ExposedEditor } from '../../apps/editors/expose-editor.ts';
import { eventually } from '../support/eventually.ts';
import type { TestPage } from '../support/test-page.ts';
import { openApp } from './open-app.ts';

/** What a writer does, by its name; the keys of one step follow each other without a pause. */
const STEPS: [name: string, write: (page: TestPage) => Promise<void>][] = [
  [
    'goes to the end',
    async (page) => {
      await page.click('tremor');
      await page.press('Control', 'End');
    },
  ],
  ['types a term', (page) => page.type(' But essential myoclonus and dystonia')],
  [
    'deletes a part of it',
    async (page) => {
      for (let letter = 0; letter < 3; letter++) await page.press('Backspace');
    },
  ],
  [
    'begins a new paragraph',
    async (page) => {
      await page.press('Enter');
      await page.type('Asterixis');
    },
  ],
  ['undoes', (page) => page.press('Control', 'z')],
  ['does it again', (page) => page.press('Control', 'y')],
];

describe.for(EDITORS)('an editor made with %s', (name) => {
  test.for(['highlights', 'marks'] as const)(
    'on a page painted with %s writes, undoes and saves as without the extension',
    async (painter) => {
      const [page, plain] = await openApp(name, 'editor', painter);
      await page.showsTerms(['secondary myoclonus']);
      // One after the other: only one of two pages has the focus.
      const expected: string[][] = [];
      for (const [, write] of STEPS) {
        await write(plain);
        await drawn(plain);
        expected.push(content(plain));
      }
      for (const [at, [, write]] of STEPS.entries()) {
        await write(page);
        await page.readsOn();
        await eventually(() => content(page), expected[at] ?? []);
        await page.showsTerms(['secondary myoclonus']);
      }
      const saved = expected.map(([text]) => text);
      expect(saved[1]).toContain('No tremor so far. But essential myoclonus and dystonia');
      expect(saved[3]).toMatch(/But essential myoclonus and dysto\b.*Asterixis/s);
      expect(saved[4]).not.toBe(saved[3]);
      expect(saved[5]).toBe(saved[3]);
    },
  );
});

/** Resolves when the page has drawn what changed. */
const drawn = ({ window }: TestPage): Promise<void> =>
  new Promise((resolve) => {
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve()));
  });

const editorOf = ({ window }: TestPage): ExposedEditor => Reflect.get(window, 'editor');

/** What the editor would save, and what it shows. */
function content(page: TestPage): string[] {
  const { innerText, outerHTML } = page.element('#editor');
  return [editorOf(page).saved(), innerText, outerHTML];
}
