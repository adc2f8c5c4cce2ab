import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';

const QUERIES = ['myoclonus', 'lafora', 'electroencephalogram', 'HP:0001336', 'jerks of the leg'];

/** For each key typed into a surface's search: milliseconds from its event to the results in the document. */
export async function keyTimes(surface: Page): Promise<number[]> {
  const times: number[] = [];
  for (const query of QUERIES)
    for (const [at] of [...query].entries()) times.push(await typeKey(surface, query, at));
  return times;
}

async function typeKey(surface: Page, query: string, at: number): Promise<number> {
  await surface.evaluate((isFirst) => {
    const field = document.querySelector<HTMLInputElement>('[role=combobox]');
    if (isFirst) field?.select();
    const results = document.querySelector('.search');
    Object.assign(globalThis, { answered: undefined });
    field?.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const seen = new MutationObserver((records) => {
          if (!records.some(({ target }) => isAnswer(target))) return;
          // "Nothing found" goes as soon as something else is typed.
          if (!document.querySelector('.search [role=status]')?.textContent) return;
          seen.disconnect();
          // As text: Firefox rounds its clock, and 0 is an answer too.
          Object.assign(globalThis, { answered: String(performance.now() - timeStamp) });
        });
        if (results) seen.observe(results, { childList: true, characterData: true, subtree: true });
      },
      { once: true },
    );
    function isAnswer(target: Node): boolean {
      const element = target instanceof Element ? target : target.parentElement;
      return element?.closest('.results, [role=status]') !== null;
    }
  }, at === 0);
  await surface.keyboard.type(query.charAt(at));
  return waitUntil('an answer shows', () => surface.evaluate('globalThis.answered')).then(Number);
}
