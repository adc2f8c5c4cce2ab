import type { JSX } from 'preact';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import { OutsideLink } from '../kit/outside-link.tsx';
import { useText } from '../text.tsx';
import { reportAddress } from './report-address.ts';

/** How fresh an entry is, and where to say that it is wrong. */
export function EntryEnd({ entry }: { entry: CompiledEntry }): JSX.Element {
  const t = useText();
  return (
    <p class="aside entry-end">
      <span>{t('entry.checked', [longDate(entry.checked, t('ui.language'))])}</span>
      <OutsideLink href={reportAddress(entry)}>{t('entry.report')}</OutsideLink>
    </p>
  );
}

/** An ISO date in words; the date as it is when it is none. */
function longDate(isoDate: string, language: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDate;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
