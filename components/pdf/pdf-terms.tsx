import { Fragment, type JSX } from 'preact';
import type { EntryLabel } from '../../glossary/compiled-entry.ts';
import { GLOSSARY_LANGUAGE, useText } from '../text.tsx';

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
}

/** Page numbers of one term that are listed; of more, the first ones. */
const MOST_PAGES = 12;

/** The terms of a document in the order of their first places, with the pages that they are on. */
export function PdfTerms({ terms, isComplete, goTo }: PdfTermsProps): JSX.Element {
  const t = useText();
  return (
    <section class="pdf-terms" aria-busy={!isComplete}>
      <p class="aside" role="status">
        {terms.length > 0 ? t('page.terms', terms.length) : isComplete && t('pdf.noTerms')}
      </p>
      <ul>
        {terms.map(({ id, term, pages }) => (
          <li key={id}>
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
          </li>
        ))}
      </ul>
    </section>
  );
}
