import { describe, expect, test } from 'vitest';
import { APPS } from '../../apps/apps.ts';
import type { ExposedApp } from '../../apps/shared/expose-app.ts';
import { changeSettings } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';
import { openApp } from './open-app.ts';

/** The terms in the states of the apps. */
const TERMS =
  /(?:essential |secondary )?myoclonus|(?:action )?tremor|cardiac arrest|clonazepam|asterixis|dystonia|epilepsy|valproate/gi;

/** The state in whose middle the extension is switched off: later ones change text that was marked. */
const SWITCH_OFF_AT = 'answer goes on';

describe.for(APPS)('an app made with $name', ({ name }) => {
  describe.for(['highlights', 'marks'] as const)('painted with %s', (painter) => {
    test('reads at every step as without the extension', async () => {
      const [page, plain] = await openApp(name, 'app', painter);
      await showsItsTerms(page);
      for (const state of appOf(page).states) {
        await Promise.all([page, plain].map((each) => appOf(each).show(state)));
        expect(read(page), state).toBe(read(plain));
        await showsItsTerms(page);
        expect(read(page), `${state}, painted`).toBe(read(plain));
        if (painter === 'highlights') expect(html(page), state).toBe(html(plain));
      }
    });

    test('shows no wrong character in any frame while an answer streams in', async () => {
      const [page, plain] = await openApp(name, 'app', painter);
      await showsItsTerms(page);
      for (const answer of ANSWERS) {
        await Promise.all([page, plain].map((each) => appOf(each).answer(answer)));
        await new Promise(requestAnimationFrame);
        expect(articleOf(page).innerText, answer).toBe(articleOf(plain).innerText);
      }
      await showsItsTerms(page);
      expect(read(page)).toBe(read(plain));
      if (painter === 'highlights') expect(html(page)).toBe(html(plain));
    });

    test('reads as without the extension when updates come after switching off', async () => {
      const [page, plain] = await openApp(name, 'app', painter);
      await showsItsTerms(page);
      for (const state of appOf(page).states) {
        await Promise.all([page, plain].map((each) => appOf(each).show(state)));
        if (state === SWITCH_OFF_AT) {
          await showsItsTerms(page);
          await changeSettings({ enabled: false });
          await page.showsTerms([]);
        }
        expect(read(page), state).toBe(read(plain));
      }
      expect(html(page)).toBe(html(plain));
    });
  });
});

/** An answer on which an app goes back once, as chats do that correct themselves. */
const ANSWER =
  'Most essential myoclonus is not epilepsy. Clonazepam 5 mg daily, no: valproate 500 mg daily helps some with myoclonus, tremor or dystonia.';
const CORRECTED = ANSWER.indexOf(', no');

/** Five at a time: every term has frames that show a part of it. */
const LETTERS_A_FRAME = 5;

const streamed = (from: number, to: number): string[] =>
  Array.from({ length: Math.ceil((to - from) / LETTERS_A_FRAME) }, (_, frame) =>
    ANSWER.slice(0, Math.min(from + (frame + 1) * LETTERS_A_FRAME, to)),
  );

/** What the answer is in each frame. */
const ANSWERS = [
  ...streamed(0, CORRECTED),
  `${ANSWER.slice(0, CORRECTED - '5 mg daily'.length)}0.5 mg daily`,
  ...streamed(CORRECTED, ANSWER.length),
];

const appOf = ({ window }: TestPage): ExposedApp => Reflect.get(window, 'app');

/** The open shadow roots of a page. */
const rootsOf = ({ document }: TestPage): ShadowRoot[] =>
  Array.from(document.querySelectorAll('*')).flatMap(({ shadowRoot }) => shadowRoot ?? []);

/** The app itself, wherever it is. */
function articleOf(page: TestPage): HTMLElement {
  const [article] = [page.document, ...rootsOf(page)].flatMap((root) => root.querySelector('article') ?? []);
  if (!article) throw new Error('The page has no app.');
  return article;
}

/** Waits until the app's terms are painted and marked, all and only those. */
async function showsItsTerms(page: TestPage): Promise<void> {
  const terms = articleOf(page).innerText.match(TERMS) ?? [];
  await page.showsTerms(terms);
}

/** What a user reads, open shadow roots included. */
function read(page: TestPage): string {
  const inRoots = rootsOf(page).flatMap((root) => [...root.querySelectorAll<HTMLElement>(':scope > *')]);
  return [page.document.body, ...inRoots].map(({ innerText }) => innerText).join('\n');
}

/** The whole markup, open shadow roots included. */
function html(page: TestPage): string {
  const inRoots = rootsOf(page).map(({ innerHTML }) => innerHTML);
  // Lit draws a number for its placeholders.
  return [page.document.documentElement.outerHTML, ...inRoots].join('\n').replace(/lit\$\d+\$/g, 'lit$$');
}
