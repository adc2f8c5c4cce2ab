import { describe, expect } from 'vitest';
import { openPopup } from '../../../scripts/browsers/screen/extension-pages.ts';
import {
  chooseFirst,
  readResults,
  searchInPopup,
  waitForText,
} from '../../../scripts/browsers/screen/popup.ts';
import { settle } from '../../../scripts/browsers/session/settle.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';

describe('the popup by keyboard alone', () => {
  test('leads from opening to a reference', async ({ browser }) => {
    const popup = await openPopup(browser);
    await searchInPopup(popup, 'secondary myoclonus', 'secondary myoclonus');
    await popup.keyboard.press('Enter');
    await waitUntil('the headword has the focus', () =>
      popup.evaluate(() => document.activeElement?.textContent === 'secondary myoclonus'),
    );
    const link = await waitUntil('Tab reaches a reference', async () => {
      await popup.keyboard.press('Tab');
      return popup.evaluate(
        () => document.activeElement instanceof HTMLAnchorElement && document.activeElement.href,
      );
    });
    expect(link).toMatch(/^https:\/\/(doi\.org|pubmed\.ncbi|www\.ncbi)/);
  });

  test('chooses among results with the arrow keys', async ({ browser }) => {
    const popup = await openPopup(browser);
    await searchInPopup(popup, 'myoclonus', 'myoclonus');
    // The first letters find it too; results that arrive later take a choice back.
    await settle(() => readResults(popup));
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowDown');
    const chosen = await waitUntil('a result is chosen', () =>
      popup.evaluate(() => document.querySelector('[aria-selected=true] .result-term')?.textContent),
    );
    await popup.keyboard.press('Enter');
    await waitUntil('it is open', () =>
      popup.evaluate((chosen) => document.querySelector('.term')?.textContent === chosen, chosen),
    );
  });

  test('goes back with Escape: from the entry to the results, then to an empty field', async ({
    browser,
  }) => {
    const popup = await openPopup(browser);
    await searchInPopup(popup, 'tremor', 'tremor');
    await chooseFirst(popup);
    await waitUntil('the entry is open', () => popup.$('.term'));
    await popup.keyboard.press('Escape');
    await waitUntil('the results are back, the field has the focus', () =>
      popup.evaluate(
        () => document.querySelector('[role=option]') && document.activeElement?.matches('[role=combobox]'),
      ),
    );
    await popup.keyboard.press('Escape');
    await waitUntil('the field is empty', () =>
      popup.evaluate(() => document.querySelector<HTMLInputElement>('[role=combobox]')?.value === ''),
    );
  });

  test('takes a letter typed anywhere for the search', async ({ browser }) => {
    const popup = await openPopup(browser);
    await searchInPopup(popup, 'tremor', 'tremor');
    await chooseFirst(popup);
    await waitUntil('the entry is open', () => popup.$('.term'));
    await popup.keyboard.press('x');
    await waitUntil('the letter is in the field', () =>
      popup.evaluate(() => document.querySelector<HTMLInputElement>('[role=combobox]')?.value === 'tremorx'),
    );
  });

  test('opens the entries that an entry names, and leads back', async ({ browser }) => {
    const popup = await openPopup(browser);
    await searchInPopup(popup, 'secondary myoclonus', 'secondary myoclonus');
    await chooseFirst(popup);
    await waitUntil('the entry is open', () => popup.$('.summary .word'));
    await popup.focus('.summary .word');
    await popup.keyboard.press('Enter');
    await waitUntil('another entry is open', () =>
      popup.evaluate(() => document.querySelector('.term')?.textContent !== 'secondary myoclonus'),
    );
    await popup.focus('[aria-label="Back"]');
    await popup.keyboard.press('Enter');
    await waitUntil('the first entry is back', () =>
      popup.evaluate(() => document.querySelector('.term')?.textContent === 'secondary myoclonus'),
    );
  });

  test('remembers the reading level and the known term', async ({ browser }) => {
    const popup = await openPopup(browser);
    await searchInPopup(popup, 'secondary myoclonus', 'secondary myoclonus');
    await chooseFirst(popup);
    await waitForText(popup, 'Clinical');
    await popup.evaluate(() => {
      for (const button of document.querySelectorAll('button'))
        if (['Clinical', 'I know this term'].includes(button.textContent)) button.click();
    });
    await waitForText(popup, 'Mark it again');
    const again = await openPopup(browser);
    await searchInPopup(again, 'secondary myoclonus', 'secondary myoclonus');
    await chooseFirst(again);
    await waitForText(again, 'Mark it again');
    await waitUntil('the level is clinical', () =>
      again.evaluate(
        () => document.querySelector('.segments [aria-pressed=true]')?.textContent === 'Clinical',
      ),
    );
  });
});
