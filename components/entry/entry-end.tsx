import type { JSX } from 'preact';
import type { CompiledEntry, EntryLabel } from '../../glossary/compiled-entry.ts';
import { bugs } from '../../package.json';
import { OutsideLink } from '../kit/outside-link.tsx';
import { useText } from '../text.tsx';

/** When an entry was last checked, and where to report a mistake in it. */
export function EntryEnd({ entry }: { entry: CompiledEntry }): JSX.Element {
  const t = useText();
  return (
    <p class="aside entry-end">
      <span>{t('entry.checked', [longDate(entry.checked, t('ui.language'))])}</span>
      <OutsideLink href={reportAddress(entry)}>{t('entry.report')}</OutsideLink>
    </p>
  );
}

/** An ISO date in words; the text unchanged when it is no date. */
function longDate(isoDate: string, language: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDate;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** The tracker's page for a new report on an entry. It contains nothing about the page that the user is on. */
function reportAddress({ id, term }: EntryLabel): string {
  const address = new URL(`${bugs.url}/new`);
  address.searchParams.set('title', `Entry "${term}": `);
  address.searchParams.set('body', `Entry: ${id}\nWhat is wrong: \nSource: \n`);
  return address.href;
}
