import type { JSX } from 'preact';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import { EmergencyNote } from '../entry/facts/emergency-note.tsx';
import { FactList } from '../entry/facts/fact-list.tsx';
import { EntryPictures } from '../figures/entry-pictures.tsx';
import { Icon } from '../kit/icon.tsx';
import { GLOSSARY_LANGUAGE, useText } from '../text.tsx';
import { pageRanges } from './page-ranges.ts';

interface PageGlossaryProps {
  /** The page or document in which the terms were found; `null` for entries of the whole glossary. */
  page: SheetPage | null;
  /** The name of the group of the whole glossary that is printed; `null` where it is all of it. */
  group: string | null;
  entries: readonly CompiledEntry[];
  print(): void;
}

/** A page of the web, or a document with pages. */
export interface SheetPage {
  title: string;
  /** Empty where nobody else could open it. */
  url: string;
  /** For each entry of a document, the numbers of its pages from 1, in order; `null` for a page of the web. */
  pagesOf: ReadonlyMap<string, readonly number[]> | null;
}

/** The terms of a page or document with their explanations, for printing. */
export function PageGlossary({ page, group, entries, print }: PageGlossaryProps): JSX.Element {
  const t = useText();
  const date = new Intl.DateTimeFormat(t('ui.language'), { dateStyle: 'long' }).format(new Date());
  return (
    <main class="sheet">
      <header>
        <h1>{t(page ? (page.pagesOf ? 'sheet.document' : 'sheet.title') : 'glossary.title')}</h1>
        {page ? (
          <p>
            {page.title}
            {page.url !== '' && (
              <>
                <br />
                <span class="address">{page.url}</span>
              </>
            )}
          </p>
        ) : (
          <p>
            {group !== null && `${group}: `}
            {t('glossary.entries', entries.length)}
          </p>
        )}
        <p class="aside">{t('sheet.made', [date])}</p>
        <button type="button" class="button primary" onClick={print}>
          <Icon name="print" />
          {t('page.print')}
        </button>
      </header>
      <dl>
        {entries.map((entry) => (
          <SheetEntry key={entry.id} entry={entry} pages={page?.pagesOf?.get(entry.id) ?? []} />
        ))}
      </dl>
      <p class="aside">{t('about.notAdvice')}</p>
    </main>
  );
}

interface SheetEntryProps {
  entry: CompiledEntry;
  pages: readonly number[];
}

function SheetEntry({ entry, pages }: SheetEntryProps): JSX.Element {
  const t = useText();
  const { term, pronunciation, alsoCalled, summary, sources, furtherReading } = entry;
  const references = sources.length > 0 ? sources : furtherReading;
  return (
    <div class="sheet-entry" lang={GLOSSARY_LANGUAGE} dir="auto">
      <dt>
        {term}
        {pronunciation !== undefined && <span class="pronunciation">{pronunciation}</span>}
        {pages.length > 0 && (
          <span class="sheet-pages" lang={t('ui.language')}>
            {t('sheet.pages', pages.length, [pageRanges(pages)])}
          </span>
        )}
      </dt>
      <dd>
        {alsoCalled.length > 0 && (
          <p class="also-called">
            {t('entry.alsoCalled')} <i>{alsoCalled.join(', ')}</i>
          </p>
        )}
        <EmergencyNote entry={entry} />
        <p>{summary.text}</p>
        <FactList entry={entry} level="clinical" />
        <EntryPictures entry={entry} open />
        {references.length > 0 && (
          <ol class="sheet-references" aria-label={t('entry.sources', references.length)}>
            {references.map(({ id, text, links }) => (
              <li key={id}>
                {text} <span class="address">{links[0]?.url}</span>
              </li>
            ))}
          </ol>
        )}
        {references.length === 0 && <p class="aside">{t('entry.noReferences')}</p>}
      </dd>
    </div>
  );
}
