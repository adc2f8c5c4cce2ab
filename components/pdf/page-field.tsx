import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../text.tsx';

interface PageFieldProps {
  /** The number of the page in view, from 1. */
  page: number;
  pages: number;
  goTo(page: number): void;
}

/** The number of the page in view: another one goes to its page; what is no page's number goes away again. */
export function PageField({ page, pages, goTo }: PageFieldProps): JSX.Element {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = String(page);
  }, [page]);
  const commit = (): void => {
    const { current } = field;
    if (!current) return;
    const number = Number(current.value);
    const isPage = Number.isInteger(number) && number >= 1 && number <= pages;
    current.value = String(isPage ? number : page);
    if (isPage && number !== page) goTo(number);
  };
  return (
    <label class="pdf-page-field">
      <span class="unseen">{t('pdf.page')}</span>
      <input
        ref={field}
        inputMode="numeric"
        defaultValue={String(page)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
      <span>{t('pdf.ofPages', [String(pages)])}</span>
    </label>
  );
}
