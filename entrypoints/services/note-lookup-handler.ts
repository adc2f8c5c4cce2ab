import type { Browser } from 'wxt/browser';
import { addLookup } from '../glossaries/lookups/lookup-store.ts';
import { timeStamp } from '../glossaries/time-stamp.ts';
import type { Params } from '../messaging/protocol.ts';
import { readSettings } from '../settings/settings-reader.ts';
import { entryLabels } from './glossary/entry-texts.ts';

/** UTF-16 code units of a page's title: browsers show some 100 of them. */
const MOST_TITLE = 300;

/**
 * Handles `noteLookup`: keeps an entry among the looked-up terms, with its sentence and the title of the tab. Does nothing where
 * the user keeps no such list, for an unknown entry, and in a private window. Rejects where the settings cannot be read, or the
 * list cannot be written.
 */
export async function handleLookup(
  { id, sentence, press }: Params<'noteLookup'>,
  { tab }: { tab?: Pick<Browser.tabs.Tab, 'incognito' | 'title'> },
): Promise<null> {
  if (tab?.incognito) return null;
  const [{ keepLookups }, [label]] = await Promise.all([readSettings(), entryLabels([id])]);
  if (!keepLookups || !label) return null;
  const title = sentence ? (tab?.title ?? '').slice(0, MOST_TITLE).toWellFormed() : '';
  const { term, language, glossary } = label;
  await addLookup(
    { id, term, language, glossary: glossary?.title, sentence, title, opened: timeStamp() },
    press,
  );
  return null;
}
