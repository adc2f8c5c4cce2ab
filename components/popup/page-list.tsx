import type { JSX } from 'preact';
import { Icon } from '../kit/icon.tsx';
import { GLOSSARY_LANGUAGE, useText } from '../text.tsx';
import type { PageReport, PageTerm, Unread } from './page-report.ts';

export interface PageListProps {
  report: PageReport;
  /** Scrolls the page to the term's next match. */
  scrollTo(id: string): void;
  open(id: string): void;
  print(): void;
  /** Requests access to the page, or starts in a page that was open before. */
  start(why: Unread): void;
}

/** The terms of the page, each with the number of its matches; or why there are none. */
export function PageList({ report, scrollTo, open, print, start }: PageListProps): JSX.Element {
  const t = useText();
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
      <ul>
        {terms.map((term) => (
          <Row key={term.id} term={term} scrollTo={scrollTo} open={open} />
        ))}
      </ul>
    </section>
  );
}

type RowProps = Pick<PageListProps, 'scrollTo' | 'open'> & { term: PageTerm };

/** A term: a button that scrolls to its matches, and one that opens its entry. */
function Row({ term: { id, term, count }, scrollTo, open }: RowProps): JSX.Element {
  const t = useText();
  return (
    <li>
      <button type="button" class="place" title={t('page.scroll')} onClick={() => scrollTo(id)}>
        <span lang={GLOSSARY_LANGUAGE}>{term}</span> <span class="count">{count}</span>
      </button>
      <button type="button" class="button" aria-label={t('page.readTerm', [term])} onClick={() => open(id)}>
        {t('page.read')}
      </button>
    </li>
  );
}

function UnreadNotice({ why, start }: { why: Unread; start(why: Unread): void }): JSX.Element {
  const t = useText();
  return (
    <section class="page-list">
      <div class="notice" role="status">
        <p>{t(`unread.${why}`)}</p>
        {(why === 'noAccess' || why === 'notStarted') && (
          <button type="button" class="button framed" onClick={() => start(why)}>
            {t(why === 'noAccess' ? 'unread.allow' : 'unread.start')}
          </button>
        )}
      </div>
    </section>
  );
}
