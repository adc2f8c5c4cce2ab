import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CompiledEntry, EntryLabel } from '../../glossary/compiled-entry.ts';
import type { EntryActions, Level } from '../entry/entry-actions.ts';
import { EntryPanel } from '../entry/entry-panel.tsx';
import { Icon } from '../kit/icon.tsx';
import { Segments } from '../kit/segments.tsx';
import { entryLanguage, GLOSSARY_LANGUAGE, textDirection, useText } from '../text.tsx';

interface CardProps extends Omit<EntryActions, 'note'> {
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
  /** Whether it is a sheet at the lower edge of the view, for fingers, and not a panel beside its term. */
  isSheet?: boolean;
  setLevel(level: Level): void;
  openInGlossary(id: string): void;
  /** Leads to where the user's note on an entry can be written. */
  writeNote(id: string): void;
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
      data-sheet={props.isSheet ?? false}
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
        actions={{
          open,
          copy: props.copy,
          setMuted: props.setMuted,
          note: { goTo: props.writeNote },
          edit: props.edit,
        }}
        setLevel={props.setLevel}
        back={props.back}
        tools={
          <Tools
            pinned={props.pinned}
            openInGlossary={entry.glossary ? undefined : () => props.openInGlossary(entry.id)}
            pin={props.pin}
            close={props.close}
          />
        }
      >
        {inner.length > 0 && <AlsoHere entries={inner} open={open} />}
      </EntryPanel>
    </div>
  );
}

interface ToolsProps extends Pick<CardProps, 'pinned' | 'pin' | 'close'> {
  /** Absent for the user's own entries, which the page of the glossary does not list. */
  openInGlossary: (() => void) | undefined;
}

function Tools({ pinned, openInGlossary, pin, close }: ToolsProps): JSX.Element {
  const t = useText();
  return (
    <>
      {openInGlossary && <Tool icon="glossary" label={t('entry.inGlossary')} press={openInGlossary} />}
      <Tool icon="pin" label={t('card.pin')} isPressed={pinned} press={() => pin(!pinned)} />
      <Tool icon="close" label={t('card.close')} press={close} />
    </>
  );
}

interface ToolProps {
  icon: 'glossary' | 'pin' | 'close';
  label: string;
  /** Whether it is on; absent where it is no switch. */
  isPressed?: boolean;
  press(): void;
}

function Tool({ icon, label, isPressed, press }: ToolProps): JSX.Element {
  return (
    <button
      type="button"
      class="button icon-only"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      onClick={press}
    >
      <Icon name={icon} />
    </button>
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
        options={entries.map(({ id, term, glossary }) => ({
          value: id,
          // The same word in two glossaries: what tells them apart is where they are from.
          text: glossary ? t('card.meaningIn', [term, glossary.title]) : term,
        }))}
        value={chosen}
        {...(entries.every(({ glossary }) => !glossary) && { lang: GLOSSARY_LANGUAGE })}
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
      {entries.map((entry) => (
        <button
          key={entry.id}
          type="button"
          class="word"
          lang={entryLanguage(entry)}
          onClick={() => open(entry.id)}
        >
          {entry.term}
        </button>
      ))}
    </p>
  );
}
