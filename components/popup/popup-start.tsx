import type { JSX } from 'preact';
import type { EntryLabel } from '../../glossary/compiled-entry.ts';
import { GROUPINGS, type Grouping } from '../glossary/list-rows.ts';
import { Icon } from '../kit/icon.tsx';
import { kindText } from '../kit/kind-text.ts';
import { entryLanguage, useText } from '../text.tsx';
import { PageList, type PageListProps } from './page-list.tsx';

/** The views of the glossary that have a door in the popup; the tree is reached from them. */
const DOORS = GROUPINGS.filter((grouping): grouping is Exclude<Grouping, 'tree'> => grouping !== 'tree');

interface BeginningsProps {
  /** The entries that the user opened last, the last one first; `null` until they are known. */
  recent: readonly EntryLabel[] | null;
  clearRecent(): void;
  open(id: string): void;
  /** The address of the glossary in one of its views. */
  viewAddressOf(grouping: Grouping): string;
}

export interface PopupStartProps {
  page: Omit<PageListProps, 'open'>;
  start: Omit<BeginningsProps, 'open'>;
  open(id: string): void;
}

/** What popup and side panel offer before anything is typed: the terms of the page, and where it has none, where to begin. */
export function PopupStart({ page, start, open }: PopupStartProps): JSX.Element {
  const { report } = page;
  const hasTerms = report.state === 'read' && report.terms.length > 0;
  return (
    <>
      <PageList {...page} open={open} />
      {report.state !== 'loading' && !hasTerms && <Beginnings {...start} open={open} />}
    </>
  );
}

/** The entries opened last, and the doors into the glossary. */
function Beginnings({ recent, clearRecent, open, viewAddressOf }: BeginningsProps): JSX.Element {
  const t = useText();
  return (
    <>
      {recent !== null && recent.length > 0 && (
        <section class="page-list">
          <header>
            <h2>{t('recent.title')}</h2>
            <span class="spacer" />
            <button type="button" class="button" onClick={clearRecent}>
              {t('recent.clear')}
            </button>
          </header>
          <ul>
            {recent.map((label) => (
              <li key={label.id}>
                <button type="button" class="place" onClick={() => open(label.id)}>
                  <span lang={entryLanguage(label)}>{label.term}</span>{' '}
                  <span class="count">{kindText(t, label)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <nav class="doors" aria-label={t('glossary.title')}>
        {DOORS.map((grouping) => (
          <a key={grouping} class="door" href={viewAddressOf(grouping)} target="_blank" rel="noopener">
            <Icon name={grouping} />
            {t(`glossary.by.${grouping}`)}
          </a>
        ))}
      </nav>
    </>
  );
}
