import type { JSX } from 'preact';
import { MyEntryForm } from '../../my-glossary/my-entry-form.tsx';
import { useText } from '../../text.tsx';
import type { EntryChange } from './entry-change.ts';

interface EntryChangeFormProps {
  entry: NonNullable<EntryChange['entry']>;
  draft: NonNullable<EntryChange['draft']>;
  change: EntryChange;
}

/** The form in which an entry of the user's own glossaries is changed, in the place of the entry. */
export function EntryChangeForm({ entry, draft, change }: EntryChangeFormProps): JSX.Element {
  const t = useText();
  const { wording, state } = entry;
  return (
    <div class="entry-change">
      <MyEntryForm
        title={t('mine.editTitle', [wording.term])}
        initial={wording}
        written={draft}
        entries={[]}
        save={change.save}
        cancel={change.cancel}
      />
      {state !== 'written' && <p class="hint">{t('changing.hint')}</p>}
      <button type="button" class="button framed entry-removal" onClick={change.remove}>
        {t('changing.remove')}
      </button>
    </div>
  );
}
