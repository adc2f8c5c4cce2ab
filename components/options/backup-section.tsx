import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Section } from '../kit/section.tsx';
import { listText, numberText } from '../locale-text.ts';
import { type Translate, useText } from '../text.tsx';
import { type Failure, failureText } from './glossaries/importing/failure-text.ts';

/** What came of the last press. */
export type BackupState =
  | { step: 'none' }
  | { step: 'saving' | 'restoring' }
  | { step: 'saved'; name: string }
  | { step: 'failed'; failure: Failure }
  | {
      step: 'restored';
      glossaries: number;
      myEntries: number;
      notes: number;
      lookups: number;
      /** Whether the settings came back too. */
      hasSettings: boolean;
      /** The glossaries that did not come back. */
      failed: readonly { title: string; failure: Failure }[];
    };

export interface BackupSectionProps {
  state: BackupState;
  save(): void;
  restore(file: File): void;
}

/** One file of all that the user has made here, and the way back from it. */
export function BackupSection({ state, save, restore }: BackupSectionProps): JSX.Element {
  const t = useText();
  const id = useId();
  const isBusy = state.step === 'saving' || state.step === 'restoring';
  return (
    <Section id="backup" title={t('backup.title')}>
      <p class="hint">{t('backup.hint')}</p>
      <div class="row">
        <button type="button" class="button framed" aria-disabled={isBusy} onClick={() => !isBusy && save()}>
          {t('backup.save')}
        </button>
        <label for={id} class="button framed">
          {t('backup.restore')}
        </label>
        <input
          id={id}
          type="file"
          class="unseen"
          accept=".zip,application/zip"
          disabled={isBusy}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) restore(file);
            currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">
        {stateTexts(t, state).map((text) => (
          <p key={text} class={state.step === 'failed' ? 'hint wrong' : 'hint'}>
            {text}
          </p>
        ))}
      </div>
    </Section>
  );
}

function stateTexts(t: Translate, state: BackupState): string[] {
  switch (state.step) {
    case 'none':
      return [];
    case 'saving':
      return [t('backup.saving')];
    case 'restoring':
      return [t('backup.restoring')];
    case 'saved':
      return [t('backup.saved', [state.name])];
    case 'failed':
      return [failureText(t, state.failure)];
    case 'restored': {
      const { glossaries, myEntries, notes, lookups, hasSettings, failed } = state;
      const parts = [
        glossaries > 0 && t('backup.glossaries', glossaries, [numberText(t, glossaries)]),
        myEntries > 0 && t('backup.myEntries', myEntries, [numberText(t, myEntries)]),
        notes > 0 && t('backup.notes', notes, [numberText(t, notes)]),
        lookups > 0 && t('backup.lookups', lookups, [numberText(t, lookups)]),
        hasSettings && t('backup.settings'),
      ];
      return [
        t('backup.restored', [
          listText(
            t,
            parts.filter((part) => part !== false),
          ) || t('backup.nothing'),
        ]),
        ...failed.map(({ title, failure }) => t('backup.notRestored', [title, failureText(t, failure)])),
      ];
    }
  }
}
