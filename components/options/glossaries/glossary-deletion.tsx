import type { JSX } from 'preact';
import { numberText } from '../../locale-text.ts';
import { useText } from '../../text.tsx';
import { ConfirmedDeletion } from '../confirmed-deletion.tsx';

interface GlossaryDeletionProps {
  title: string;
  entries: number;
  remove(): void;
}

/** Deletes a glossary after a question that names what is lost. */
export function GlossaryDeletion({ title, entries, remove }: GlossaryDeletionProps): JSX.Element {
  const t = useText();
  return (
    <ConfirmedDeletion
      label={t('glossaries.delete')}
      name={t('glossaries.deleteNamed', [title])}
      question={t('glossaries.deleteAsk', entries, [title, numberText(t, entries)])}
      keep={t('glossaries.keep')}
      confirm={t('glossaries.deleteIt')}
      remove={remove}
    />
  );
}
