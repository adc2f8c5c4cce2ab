import type { JSX } from 'preact';
import type { CompiledEntry, EntryLabel } from '../../glossary/compiled-entry.ts';
import type { EntryActions, Level } from '../entry/entry-actions.ts';
import { EntryPanel } from '../entry/entry-panel.tsx';
import { Icon } from '../kit/icon.tsx';
import { GLOSSARY_LANGUAGE, useText } from '../text.tsx';
import { ChangeNotes } from './changing/change-notes.tsx';
import type { EntryChange } from './changing/entry-change.ts';
import { EntryChangeForm } from './changing/entry-change-form.tsx';

export interface OpenEntryProps {
  /** `null` when none is open; `missing` when the address names one that is not there. */
  entry: CompiledEntry | 'missing' | null;
  /** The entries right below it. */
  narrower: readonly EntryLabel[];
  level: Level;
  muted: boolean;
  /** Whether the user came to write a note on it. */
  noting: boolean;
  /** How it is changed where it is the user's own. */
  change: EntryChange;
  actions: EntryActions;
  setLevel(level: Level): void;
  hrefOf(id: string): string;
  /** The address without an entry. */
  listAddress: string;
  print(): void;
}

/** The open entry beside the list; before one is open, what to do. */
export function OpenEntry(props: OpenEntryProps): JSX.Element {
  const { entry, change, listAddress } = props;
  const t = useText();
  if (entry === null || entry === 'missing') {
    return (
      <>
        <ChangeNotes change={change} />
        {change.note.kind !== 'removed' && (
          <p class="aside">{t(entry === null ? 'glossary.choose' : 'glossary.missing')}</p>
        )}
      </>
    );
  }
  const { entry: changed, draft } = change;
  return (
    <>
      <a class="to-list" href={listAddress}>
        {t('glossary.toList')}
      </a>
      {changed && draft ? (
        <EntryChangeForm key={entry.id} entry={changed} draft={draft} change={change} />
      ) : (
        <ShownEntry {...props} entry={entry} />
      )}
    </>
  );
}

function ShownEntry(props: OpenEntryProps & { entry: CompiledEntry }): JSX.Element {
  const { entry, narrower, level, muted, noting, change, actions, setLevel, hrefOf, print } = props;
  const t = useText();
  return (
    <>
      <ChangeNotes change={change} />
      <EntryPanel
        entry={entry}
        level={level}
        muted={muted}
        pictured
        noting={noting}
        actions={actions}
        setLevel={setLevel}
        tools={
          <button
            type="button"
            class="button icon-only"
            aria-label={t('glossary.printEntry')}
            onClick={print}
          >
            <Icon name="print" />
          </button>
        }
      >
        {narrower.length > 0 && (
          <section>
            <h3 class="section-title">{t('glossary.narrower')}</h3>
            <ul class="chips" lang={GLOSSARY_LANGUAGE}>
              {narrower.map(({ id, term }) => (
                <li key={id}>
                  <a class="chip" href={hrefOf(id)}>
                    {term}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </EntryPanel>
    </>
  );
}
