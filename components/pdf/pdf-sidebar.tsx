import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Segments } from '../kit/segments.tsx';
import { useText } from '../text.tsx';
import { type OutlineItem, PdfOutline } from './pdf-outline.tsx';
import { PdfTerms, type PdfTermsProps } from './pdf-terms.tsx';

export interface PdfSidebarProps {
  terms: PdfTermsProps;
  outline: readonly OutlineItem[];
  /** Goes where an item of the outline leads. */
  followOutline(target: unknown): void;
}

/** Beside the pages: the terms of the document, and its outline where it has one. */
export function PdfSidebar({ terms, outline, followOutline }: PdfSidebarProps): JSX.Element {
  const t = useText();
  const [part, setPart] = useState<'terms' | 'outline'>('terms');
  const hasOutline = outline.length > 0;
  return (
    <aside class="pdf-sidebar" aria-label={t('pdf.sidebar')}>
      {hasOutline ? (
        <Segments<'terms' | 'outline'>
          label={t('pdf.sidebar')}
          options={[
            { value: 'terms', text: t('pdf.terms') },
            { value: 'outline', text: t('pdf.outline') },
          ]}
          value={part}
          choose={setPart}
        />
      ) : (
        <h2>{t('pdf.terms')}</h2>
      )}
      {hasOutline && part === 'outline' ? (
        <div class="pdf-outline-list">
          <PdfOutline items={outline} goTo={followOutline} />
        </div>
      ) : (
        <PdfTerms {...terms} />
      )}
    </aside>
  );
}
