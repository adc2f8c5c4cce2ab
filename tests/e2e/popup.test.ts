import { describe, expect } from 'vitest';
import { askBackground } from '../../scripts/browsers/contexts/questions.ts';
import { openPopup } from '../../scripts/browsers/screen/extension-pages.ts';
import { chooseFirst, searchInPopup, waitForText } from '../../scripts/browsers/screen/popup.ts';
import { test } from '../support/browser-test.ts';

describe('the popup', () => {
  test.for<[string, string, string]>([
    ['the headword', 'secondary myoclonus', 'secondary myoclonus'],
    ['a prefix', 'secondary myo', 'secondary myoclonus'],
    ['a synonym', 'Lance Adams', 'Lance-Adams syndrome'],
    ['an abbreviation', 'JME', 'juvenile myoclonic epilepsy'],
    ['a typo', 'miyoclonus', 'myoclonus'],
    ['a code', 'HP:0001336', 'myoclonus'],
  ])('finds an entry by %s', async ([, query, term], { browser }) => {
    const popup = await openPopup(browser);
    expect(await searchInPopup(popup, query, term)).not.toHaveLength(0);
  });

  test('opens the best result with the keyboard: summary and references', async ({ browser }) => {
    const popup = await openPopup(browser);
    await searchInPopup(popup, 'secondary myoclonus', 'secondary myoclonus');
    await chooseFirst(popup);
    const [entry] = await askBackground(browser, 'getEntries', { ids: ['secondary-myoclonus'] });
    await waitForText(popup, entry?.summary.text ?? 'a summary');
    const links = await popup.evaluate(() =>
      [...document.querySelectorAll('a')].map(({ href, target, rel }) => ({ href, target, rel })),
    );
    const url = entry?.sources[0]?.links[0]?.url;
    expect(links).toContainEqual({ href: url, target: '_blank', rel: expect.stringContaining('noopener') });
  });
});
