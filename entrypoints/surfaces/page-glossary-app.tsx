import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PageGlossary, type SheetPage } from '../../components/print/page-glossary.tsx';
import { useText } from '../../components/text.tsx';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import { NoResponse, sendRequest } from '../messaging/client.ts';
import type { FoundTerm } from '../messaging/frame-api.ts';
import { callFrames } from '../messaging/frames.ts';
import { mergeFrameTerms } from './term-places.ts';

interface Sheet {
  /** The page whose terms they are; `null` for entries of the whole glossary. */
  page: SheetPage | null;
  entries: CompiledEntry[];
}

/**
 * Entries on paper: those of the page in the tab that the address names (`?tab=12`), those of a kind (`?kind=gene`), or all.
 * It gets a page's terms from that tab itself, so that what the user reads is in no address and no storage.
 */
export function PageGlossaryApp(): JSX.Element {
  const t = useText();
  const [sheet, setSheet] = useState<Sheet | 'loading' | 'gone' | 'silent'>('loading');
  useEffect(() => {
    const fields = new URL(location.href).searchParams;
    const tabId = fields.get('tab');
    const sheet = tabId === null ? readGlossary(fields.get('kind')) : readTab(Number(tabId));
    sheet.then(setSheet, (reason: unknown) => setSheet(reason instanceof NoResponse ? 'silent' : 'gone'));
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
async function readTab(tabId: number): Promise<Sheet> {
  const [tab, frames] = await Promise.all([browser.tabs.get(tabId), callFrames(tabId, 'report', [])]);
  const ids = mergeFrameTerms(frames).map(({ id }) => id);
  const { title = '', url = '' } = tab;
  // The viewer of PDFs has the same address for every document, and no document for anyone else.
  const page = url.startsWith(browser.runtime.getURL('/pdf.html'))
    ? { title, url: '', pagesOf: pagesOf(frames.flatMap(({ value }) => value.terms)) }
    : { title, url, pagesOf: null };
  return { page, entries: await readEntries(ids) };
}

const pagesOf = (terms: readonly FoundTerm[]): SheetPage['pagesOf'] =>
  new Map(terms.map(({ id, pages = [] }) => [id, pages.map((page) => page + 1)]));

/** All entries, or those of a kind. Rejects with `NoResponse`. */
async function readGlossary(kind: string | null): Promise<Sheet> {
  const outline = await sendRequest('getOutline', {});
  const ids = outline.filter((entry) => kind === null || entry.kind === kind).map(({ id }) => id);
  return { page: null, entries: await readEntries(ids) };
}

/** Whole entries that fit in one message of a few hundred kilobytes. */
const ENTRIES_PER_REQUEST = 100;

async function readEntries(ids: readonly string[]): Promise<CompiledEntry[]> {
  const entries: CompiledEntry[] = [];
  for (let at = 0; at < ids.length; at += ENTRIES_PER_REQUEST) {
    entries.push(...(await sendRequest('getEntries', { ids: ids.slice(at, at + ENTRIES_PER_REQUEST) })));
  }
  return entries.sort((one, other) => one.term.localeCompare(other.term));
}
