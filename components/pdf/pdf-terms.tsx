import { Fragment, type JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { EntryLabel } from '../../glossary/compiled-entry.ts';
import { Icon } from '../kit/icon.tsx';
import { GLOSSARY_LANGUAGE, useText } from '../text.tsx';
import { useVirtualRows } from '../use-virtual-rows.ts';

/** A term of the document, and the numbers of the pages that it is on, from 1. */
export interface PdfTerm extends EntryLabel {
  count: number;
  pages: readonly number[];
}

export interface PdfTermsProps {
  terms: readonly PdfTerm[];
  /** Whether all pages have been read. */
  isComplete: boolean;
  /** Goes to the first place of a term on a page. */
  goTo(id: string, page: number): void;
  /** Shows the terms with their explanations, to be printed. */
  print(): void;
}

/** Page numbers of one term that are listed; of more, the first ones. */
const MOST_PAGES = 12;

/** The terms of a document in the order of their first places, with the pages that they are on. Those near the view are drawn. */
export function PdfTerms({ terms, isComplete, goTo, print }: PdfTermsProps): JSX.Element {
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => terms.map(({ id }) => id), [terms]);
  const { items, height, measure } = useVirtualRows(scroller, keys);
  return (
    <section class="pdf-terms" aria-busy={!isComplete}>
      <div class="pdf-terms-head">
        <p class="aside" role="status">
          {terms.length > 0 ? t('page.terms', terms.length) : isComplete && t('pdf.noTerms')}
        </p>
        {isComplete && terms.length > 0 && (
          <button type="button" class="button" onClick={print}>
            <Icon name="print" />
            {t('pdf.printTerms')}
          </button>
        )}
      </div>
      <div ref={scroller} class="pdf-term-list">
        <ul aria-label={t('pdf.terms')} style={{ blockSize: `${height}px` }}>
          {items.map(({ index, start, key }) => {
            const term = terms[index];
            return (
              term && (
                <li
                  key={key}
                  ref={measure}
                  data-index={index}
                  style={{ transform: `translateY(${start}px)` }}
                  aria-posinset={index + 1}
                  aria-setsize={terms.length}
                >
                  <TermPages {...term} goTo={goTo} />
                </li>
              )
            );
          })}
        </ul>
      </div>
    </section>
  );
}

function TermPages({ id, term, pages, goTo }: PdfTerm & Pick<PdfTermsProps, 'goTo'>): JSX.Element {
  const t = useText();
  return (
    <>
      <span lang={GLOSSARY_LANGUAGE}>{term}</span>{' '}
      {pages.slice(0, MOST_PAGES).map((page) => (
        <Fragment key={page}>
          <button
            type="button"
            class="link"
            aria-label={t('pdf.termOnPage', [term, String(page)])}
            onClick={() => goTo(id, page)}
          >
            {page}
          </button>{' '}
        </Fragment>
      ))}
      {pages.length > MOST_PAGES && '…'}
    </>
  );
}
