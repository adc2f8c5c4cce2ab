import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../kit/icon.tsx';
import { entryLanguage, useText } from '../text.tsx';
import type { PageReport, PageTerm, Unread } from './page-report.ts';

/** Where in the page the user is. */
interface PagePlace {
  /** The term that the user is at, or `null`. */
  current: string | null;
  /** The ids of the terms in view. */
  inView: ReadonlySet<string>;
}

export interface PageListProps {
  report: PageReport;
  /** Shown where the list follows the page. */
  place?: PagePlace | undefined;
  /** Scrolls the page to the term's next match. */
  scrollTo(id: string): void;
  open(id: string): void;
  print(): void;
  /** Requests access to the page, starts in a page that was open before, or opens the PDF with its terms. */
  start(why: Unread): void;
}

/** The terms of the page, each with the number of its matches; or why there are none. */
export function PageList(props: PageListProps): JSX.Element {
  const t = useText();
  const { report, place, scrollTo, open, print, start } = props;
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [place?.current]);
  if (report.state === 'loading') return <section class="page-list" aria-busy="true" />;
  if (report.state === 'unread') return <UnreadNotice why={report.why} start={start} />;
  const { terms } = report;
  return (
    <section class="page-list">
      <header>
        <h2>{t('page.title')}</h2>
        <span class="count-all">{terms.length > 0 && t('page.terms', terms.length)}</span>
        {terms.length > 0 && (
          <button type="button" class="button" onClick={print}>
            <Icon name="print" />
            {t('page.print')}
          </button>
        )}
      </header>
      {terms.length === 0 && <p class="aside">{t('page.none')}</p>}
      <ul ref={list}>
        {terms.map((term) => (
          <Row key={term.id} term={term} place={place} scrollTo={scrollTo} open={open} />
        ))}
      </ul>
    </section>
  );
}

type RowProps = Pick<PageListProps, 'place' | 'scrollTo' | 'open'> & { term: PageTerm };

/** Keeps a count beside the last word of its term. */
const NO_BREAK_SPACE = '\u00a0';

/** A term: a button that scrolls to its matches, and one that opens its entry. */
function Row({ term: found, place, scrollTo, open }: RowProps): JSX.Element {
  const { id, term, count } = found;
  const t = useText();
  return (
    <li class={place && rowClass(id, place)}>
      <button
        type="button"
        class="place"
        title={t('page.scroll')}
        aria-current={place?.current === id ? 'location' : undefined}
        onClick={() => scrollTo(id)}
      >
        <span lang={entryLanguage(found)}>{term}</span>
        {NO_BREAK_SPACE}
        <span class="count">{count}</span>
      </button>
      <button type="button" class="button" aria-label={t('page.readTerm', [term])} onClick={() => open(id)}>
        {t('page.read')}
      </button>
    </li>
  );
}

const rowClass = (id: string, { current, inView }: PagePlace): string =>
  [inView.has(id) ? 'in-view' : '', id === current ? 'current' : ''].join(' ').trim();

/** What can be done about a page that is not read. */
const WAYS = {
  noAccess: 'unread.allow',
  notStarted: 'unread.start',
  pdf: 'unread.readPdf',
} as const satisfies Partial<Record<Unread, string>>;

const hasWay = (why: Unread): why is keyof typeof WAYS => Object.hasOwn(WAYS, why);

function UnreadNotice({ why, start }: { why: Unread; start(why: Unread): void }): JSX.Element {
  const t = useText();
  const way = hasWay(why) ? WAYS[why] : undefined;
  return (
    <section class="page-list">
      <div class="notice" role="status">
        <p>{t(`unread.${why}`)}</p>
        {way && (
          <button type="button" class="button framed" onClick={() => start(why)}>
            {t(way)}
          </button>
        )}
      </div>
    </section>
  );
}
