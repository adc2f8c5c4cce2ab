import type { JSX, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useText } from '../text.tsx';
import { FindBar, type FindState } from './find-bar.tsx';
import type { PdfActions, PdfViewState } from './pdf-actions.ts';
import { type PdfKeyActions, pressKey } from './pdf-keys.ts';
import { PdfSidebar, type PdfSidebarProps } from './pdf-sidebar.tsx';
import { PdfToolbar } from './pdf-toolbar.tsx';

interface PdfViewProps {
  /** The file's. */
  name: string;
  /** The element in which the pages are. */
  pages: RefObject<HTMLElement | null>;
  /** `null` until the document is shown. */
  state: PdfViewState | null;
  actions: PdfActions;
  find: {
    state: FindState;
    search(query: string): void;
    step(direction: 1 | -1): void;
    end(): void;
  };
  sidebar: PdfSidebarProps;
  /** What there is to say of the document, in the user's language, or `null`. */
  notice: string | null;
}

/** An open PDF: its pages, what is done with them, and its terms. */
export function PdfView({ name, pages, state, actions, find, sidebar, notice }: PdfViewProps): JSX.Element {
  const t = useText();
  const [isFinding, setFinding] = useState(false);
  const [hasSidebar, setSidebar] = useState(() => innerWidth >= 900);
  // As long as the document; the view is drawn anew with each page that comes into it.
  const side = useMemo(() => <PdfSidebar {...sidebar} />, [sidebar]);
  const endFind = (): void => {
    setFinding(false);
    find.end();
    pages.current?.focus();
  };
  useKeys({ ...actions, find: () => setFinding(true), stepFound: find.step }, state);
  return (
    <div class={hasSidebar ? 'pdf-view with-sidebar' : 'pdf-view'}>
      <header>
        <h1 class="unseen">{name}</h1>
        <PdfToolbar
          state={state}
          actions={actions}
          sidebar={{ isShown: hasSidebar, toggle: () => setSidebar(!hasSidebar) }}
          find={{ isShown: isFinding, toggle: () => (isFinding ? endFind() : setFinding(true)) }}
        />
      </header>
      {isFinding && <FindBar state={find.state} search={find.search} step={find.step} close={endFind} />}
      {notice !== null && (
        <p class="notice pdf-notice" role="status">
          {notice}
        </p>
      )}
      {hasSidebar && side}
      <main ref={pages} class="pdf-pages" aria-label={t('pdf.document', [name])} aria-busy={state === null} />
    </div>
  );
}

function useKeys(actions: PdfKeyActions, state: PdfViewState | null): void {
  const latest = useRef({ actions, state });
  latest.current = { actions, state };
  useEffect(() => {
    const life = new AbortController();
    addEventListener(
      'keydown',
      (event) => {
        if (latest.current.state && pressKey(event, latest.current.actions, latest.current.state))
          event.preventDefault();
      },
      { signal: life.signal },
    );
    return () => life.abort();
  }, []);
}
