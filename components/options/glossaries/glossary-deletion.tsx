import type { JSX } from 'preact';
import { numberText } from '../../locale-text.ts';
import { useText } from '../../text.tsx';
import { ConfirmedDeletion } from '../confirmed-deletion.tsx';

interface GlossaryDeletionProps {
  title: string;
  entries: number;
  /** Entries that the user has changed. */
  changed: number;
  remove(): void;
}

/** Deletes a glossary after a question that names what is lost. */
export function GlossaryDeletion({ title, entries, changed, remove }: GlossaryDeletionProps): JSX.Element {
  const t = useText();
  const ask = t('glossaries.deleteAsk', entries, [title, numberText(t, entries)]);
  return (
    <ConfirmedDeletion
      label={t('glossaries.delete')}
      name={t('glossaries.deleteNamed', [title])}
      question={[ask, ...(changed > 0 ? [t('changes.lost', changed, [numberText(t, changed)])] : [])].join(
        ' ',
      )}
      keep={t('glossaries.keep')}
      confirm={t('glossaries.deleteIt')}
      remove={remove}
    />
  );
}
