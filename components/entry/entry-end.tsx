import type { JSX } from 'preact';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import { OutsideLink } from '../kit/outside-link.tsx';
import { useText } from '../text.tsx';
import { isoDateText } from './facts/iso-date-text.ts';
import { reportAddress } from './report-address.ts';

/** When an entry was last checked, if anything was read for it, and where to report a mistake in it. */
export function EntryEnd({ entry }: { entry: CompiledEntry }): JSX.Element {
  const t = useText();
  return (
    <p class="aside entry-end">
      {entry.checked !== undefined && (
        <span>{t('entry.checked', [isoDateText(entry.checked, t('ui.language'))])}</span>
      )}
      <OutsideLink href={reportAddress(entry)}>{t('entry.report')}</OutsideLink>
    </p>
  );
}
