import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CompiledEntry, EntryLabel } from '../../glossary/compiled-entry.ts';
import type { EntryActions, Level } from '../entry/entry-actions.ts';
import { EntryPanel } from '../entry/entry-panel.tsx';
import { Icon } from '../kit/icon.tsx';
import { Segments } from '../kit/segments.tsx';
import { GLOSSARY_LANGUAGE, textDirection, useText } from '../text.tsx';

interface CardProps extends EntryActions {
  /** At least one; several where entries share an ambiguous form. */
  entries: readonly CompiledEntry[];
  /** Shorter entries inside the match. */
  inner: readonly EntryLabel[];
  level: Level;
  theme: 'auto' | 'light' | 'dark';
  pinned: boolean;
  /** The user's last decision to mute or unmute an entry, which can be undone; `null` before. */
  muting: { id: string; muted: boolean } | null;
  /** Why the user's last action failed, in the user's language, or `null`. */
  failure: string | null;
  setLevel(level: Level): void;
  pin(pinned: boolean): void;
  close(): void;
  back?: (() => void) | undefined;
}

/** The panel beside a hovered match. Use its entries as key, so that it starts with the first of them. */
export function Card(props: CardProps): JSX.Element | null {
  const t = useText();
  const { entries, inner, level, open } = props;
  const [chosenId, choose] = useState(entries[0]?.id);
  const entry = entries.find(({ id }) => id === chosenId) ?? entries[0];
  if (!entry) return null;
  const muting = props.muting?.id === entry.id ? props.muting : null;
  return (
    <div
      class="neurogloss card"
      role="dialog"
      aria-label={t('card.label', [entry.term])}
      lang={t('ui.language')}
      dir={textDirection(t)}
      data-theme={props.theme}
    >
      {entries.length > 1 && <Meanings entries={entries} chosen={entry.id} choose={choose} />}
      {props.failure !== null && (
        <p class="notice" role="alert">
          {props.failure}
        </p>
      )}
      <EntryPanel
        entry={entry}
        level={level}
        muted={muting?.muted ?? false}
        justMuted={muting?.muted}
        actions={{ open, copy: props.copy, setMuted: props.setMuted }}
        setLevel={props.setLevel}
        back={props.back}
        tools={<Tools pinned={props.pinned} pin={props.pin} close={props.close} />}
      >
        {inner.length > 0 && <AlsoHere entries={inner} open={open} />}
      </EntryPanel>
    </div>
  );
}

function Tools({ pinned, pin, close }: Pick<CardProps, 'pinned' | 'pin' | 'close'>): JSX.Element {
  const t = useText();
  return (
    <>
      <button
        type="button"
        class="button icon-only"
        aria-label={t('card.pin')}
        title={t('card.pin')}
        aria-pressed={pinned}
        onClick={() => pin(!pinned)}
      >
        <Icon name="pin" />
      </button>
      <button
        type="button"
        class="button icon-only"
        aria-label={t('card.close')}
        title={t('card.close')}
        onClick={close}
      >
        <Icon name="close" />
      </button>
    </>
  );
}

interface MeaningsProps {
  entries: readonly CompiledEntry[];
  chosen: string;
  choose(id: string): void;
}

/** The entries that an ambiguous form may mean, to choose from. */
function Meanings({ entries, chosen, choose }: MeaningsProps): JSX.Element {
  const t = useText();
  return (
    <div class="meanings">
      <Segments
        label={t('card.meanings', entries.length)}
        options={entries.map(({ id, term }) => ({ value: id, text: term }))}
        value={chosen}
        lang={GLOSSARY_LANGUAGE}
        choose={choose}
      />
    </div>
  );
}

/** The shorter entries inside the match. */
function AlsoHere({
  entries,
  open,
}: {
  entries: readonly EntryLabel[];
  open(id: string): void;
}): JSX.Element {
  const t = useText();
  return (
    <p class="also-here">
      {t('card.alsoHere')}
      {entries.map(({ id, term }) => (
        <button key={id} type="button" class="word" lang={GLOSSARY_LANGUAGE} onClick={() => open(id)}>
          {term}
        </button>
      ))}
    </p>
  );
}
