import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type EntryGroup, groupName } from '../../components/glossary/entry-group.ts';
import { PageGlossary, type SheetPage } from '../../components/print/page-glossary.tsx';
import { useText } from '../../components/text.tsx';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import { NoResponse, sendRequest } from '../messaging/client.ts';
import type { FoundTerm } from '../messaging/frame-api.ts';
import { callFrames } from '../messaging/frames.ts';
import { readPrintedGroup } from './glossary/print-address.ts';
import { mergeFrameTerms } from './term-places.ts';

interface Sheet {
  /** The page whose terms they are; `null` for entries of the whole glossary. */
  page: SheetPage | null;
  /** What they are of the whole glossary. */
  group: EntryGroup;
  entries: CompiledEntry[];
}

/**
 * Entries on paper: those of the page in the tab that the address names (`?tab=12`), those of a kind (`?kind=gene`), of a place
 * (`?origin=pons`), or all.
 * It gets a page's terms from that tab itself, so that what the user reads is in no address and no storage.
 */
export function PageGlossaryApp(): JSX.Element {
  const t = useText();
  const [sheet, setSheet] = useState<Sheet | 'loading' | 'gone' | 'silent'>('loading');
  useEffect(() => {
    const tabId = new URLSearchParams(location.search).get('tab');
    const sheet = tabId === null ? readGlossary(readPrintedGroup(location.search)) : readTab(Number(tabId));
    sheet.then(setSheet, (reason: unknown) => setSheet(reason instanceof NoResponse ? 'silent' : 'gone'));
  }, []);
  const group = typeof sheet === 'string' ? null : groupName(sheet.group, t);
  useEffect(() => {
    // Browsers propose it as the name of the file.
    if (typeof sheet !== 'string' && sheet.page === null)
      document.title = [...(group === null ? [] : [group]), t('glossary.title')].join(' – ');
  }, [sheet]);
  if (sheet === 'loading') return <main class="sheet" aria-busy="true" />;
  if (sheet === 'gone' || sheet === 'silent')
    return (
      <main class="sheet">
        <h1>{t('sheet.title')}</h1>
        <p>{t(sheet === 'gone' ? 'sheet.gone' : 'failure.background')}</p>
      </main>
    );
  return (
    <PageGlossary page={sheet.page} group={group} entries={sheet.entries} print={() => window.print()} />
  );
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
  return { page, group: {}, entries: await readEntries(ids) };
}

const pagesOf = (terms: readonly FoundTerm[]): SheetPage['pagesOf'] =>
  new Map(terms.map(({ id, pages = [] }) => [id, pages.map((page) => page + 1)]));

/** The entries of a group. Rejects with `NoResponse`. */
async function readGlossary(group: EntryGroup): Promise<Sheet> {
  const { kind, origin } = group;
  const entries = (await sendRequest('getOutline', {}))
    .filter((entry) => kind === undefined || entry.kind === kind)
    .filter((entry) => origin === undefined || entry.origin.includes(origin));
  return { page: null, group, entries: await readEntries(entries.map(({ id }) => id)) };
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
