import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useText } from '../../../components/text.tsx';
import { answerCalls } from '../../messaging/own-page-calls.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import { PdfReader, type ReaderState } from './pdf-reader.ts';
import type { OpenedPdf } from './use-pdf-file.ts';

/** The reader of an open PDF. */
export interface PdfReaderInUse {
  /** `null` until the document is shown. */
  reader: PdfReader | null;
  state: ReaderState | null;
  /** Whether its pages cannot be shown. */
  isBroken: boolean;
}

/** Shows a document in an element as long as both are there, under the settings as they are. */
export function usePdfReader(
  opened: OpenedPdf | null,
  scroller: { readonly current: HTMLElement | null },
  settings: Settings,
): PdfReaderInUse {
  const t = useText();
  const [reader, setReader] = useState<PdfReader | null>(null);
  const [state, setState] = useState<ReaderState | null>(null);
  const [isBroken, setBroken] = useState(false);
  const latest = useRef(settings);
  latest.current = settings;
  useEffect(() => {
    const element = scroller.current;
    if (!opened || !element) return;
    document.title = opened.name;
    const life = new AbortController();
    setBroken(false);
    const texts = {
      page: (number: number) => t('pdf.pageLabel', [String(number)]),
      outside: t('pdf.outside'),
      inside: t('pdf.inside'),
    };
    PdfReader.start(
      { document: opened.document, scroller: element, settings: latest.current, texts, changed: setState },
      life.signal,
    ).then(
      (reader) => {
        setReader(reader);
        return answerFor(reader, life.signal);
      },
      () => life.signal.aborted || setBroken(true),
    );
    return () => {
      life.abort();
      setReader(null);
      setState(null);
    };
  }, [opened]);
  useEffect(() => reader?.session.update(settings), [reader, settings]);
  return { reader, state, isBroken };
}

/** Has the popup, the side panel and the keys work here as on any page. */
async function answerFor({ session }: PdfReader, signal: AbortSignal): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined && !signal.aborted) answerCalls(tab.id, session.frameApi(), signal);
}
