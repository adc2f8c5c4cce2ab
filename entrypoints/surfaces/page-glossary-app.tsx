import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PageGlossary } from '../../components/print/page-glossary.tsx';
import { useText } from '../../components/text.tsx';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import { NoResponse, sendRequest } from '../messaging/client.ts';
import { callFrames } from '../messaging/frames.ts';
import { mergeFrameTerms } from './term-places.ts';

interface Sheet {
  page: { title: string; url: string };
  entries: CompiledEntry[];
}

/**
 * The glossary of the page in the tab that the address names (`?tab=12`).
 * It gets the terms from that tab itself, so that what the user reads is in no address and no storage.
 */
export function PageGlossaryApp(): JSX.Element {
  const t = useText();
  const [sheet, setSheet] = useState<Sheet | 'loading' | 'gone' | 'silent'>('loading');
  useEffect(() => {
    const tabId = Number(new URL(location.href).searchParams.get('tab'));
    readSheet(tabId).then(setSheet, (reason: unknown) =>
      setSheet(reason instanceof NoResponse ? 'silent' : 'gone'),
    );
  }, []);
  if (sheet === 'loading') return <main class="sheet" aria-busy="true" />;
  if (sheet === 'gone' || sheet === 'silent')
    return (
      <main class="sheet">
        <h1>{t('sheet.title')}</h1>
        <p>{t(sheet === 'gone' ? 'sheet.gone' : 'failure.background')}</p>
      </main>
    );
  return <PageGlossary page={sheet.page} entries={sheet.entries} print={() => window.print()} />;
}

/** Rejects with `NoResponse`, or with the browser's own error when the tab is gone. */
async function readSheet(tabId: number): Promise<Sheet> {
  const [tab, frames] = await Promise.all([browser.tabs.get(tabId), callFrames(tabId, 'report', [])]);
  const ids = mergeFrameTerms(frames).map(({ id }) => id);
  const entries = await sendRequest('getEntries', { ids });
  entries.sort((one, other) => one.term.localeCompare(other.term));
  return { page: { title: tab.title ?? '', url: tab.url ?? '' }, entries };
}
