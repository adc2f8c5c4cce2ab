import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { searchEntries } from '../../../glossary/search/search-entries.ts';
import type { SearchHit } from '../../../glossary/search-hit.ts';
import { loadSearchIndex } from '../glossary/glossary-files.ts';
import { entryUrl } from './entry-links.ts';

/** As many as the address bar shows below the first. */
const MOST_SUGGESTIONS = 5;

/** Searches the glossary for what is typed in the address bar after the keyword. Call while the worker starts. */
export function handleAddressBar(): void {
  // Firefox for Android has no keywords.
  const omnibox: typeof browser.omnibox | undefined = browser.omnibox;
  if (!omnibox) return;
  omnibox.setDefaultSuggestion({ description: plainText(i18n.t('omnibox.hint')) });
  omnibox.onInputChanged.addListener((text, suggest) => {
    search(text, MOST_SUGGESTIONS).then(
      (hits) => suggest(hits.map(toSuggestion)),
      () => suggest([]),
    );
  });
  omnibox.onInputEntered.addListener((text, disposition) => void openBest(text, disposition));
}

const search = async (text: string, limit: number): Promise<SearchHit[]> =>
  searchEntries(await loadSearchIndex(), text, limit);

const toSuggestion = ({ term, found }: SearchHit): Browser.omnibox.SuggestResult => ({
  content: term,
  description: plainText(found === undefined ? term : `${term} – ${found}`),
});

/** Chromium reads descriptions as XML. */
const plainText = (text: string): string =>
  import.meta.env.FIREFOX
    ? text
    : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Opens the entry that the words mean best, in the page of the glossary; that page alone where there is none. */
async function openBest(
  text: string,
  disposition: `${Browser.omnibox.OnInputEnteredDisposition}`,
): Promise<void> {
  const [best] = await search(text, 1).catch(() => []);
  const url = best ? entryUrl(best.id) : browser.runtime.getURL('/glossary.html');
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
