import type { ComponentChildren, JSX } from 'preact';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../text.tsx';
import type { EntryActions, Level } from './entry-actions.ts';
import { EntryFooter } from './entry-footer.tsx';
import { EntryHead } from './entry-head.tsx';
import { EntryView } from './entry-view.tsx';
import { EntryNote } from './notes/entry-note.tsx';
import { OwnEntry } from './own-entry.tsx';

interface EntryPanelProps {
  entry: CompiledEntry;
  level: Level;
  muted: boolean;
  /** Whether the user has just muted it (`true`) or unmuted it (`false`): the footer says so and offers to undo a muting. */
  justMuted?: boolean | undefined;
  actions: EntryActions;
  setLevel(level: Level): void;
  /** Where there is room: shows the entry's picture without a press. */
  pictured?: boolean | undefined;
  /** Whether the user came to write a note on it. */
  noting?: boolean | undefined;
  /** Goes back to the entry shown before; absent when there is none. */
  back?: (() => void) | undefined;
  /** Buttons at the end of the first line. */
  tools?: ComponentChildren;
  /** Shown below the summary. */
  children?: ComponentChildren;
}

/** An entry in the card and in the popup: head and footer are always in view, the text between scrolls. */
export function EntryPanel(props: EntryPanelProps): JSX.Element {
  const { entry, level, muted, actions, setLevel, back, tools, children } = props;
  const t = useText();
  return (
    <div class="entry-panel">
      <div class="entry-top">
        {back && (
          <button
            type="button"
            class="button icon-only entry-back"
            aria-label={t('entry.back')}
            onClick={back}
          >
            <Icon name="back" />
          </button>
        )}
        <EntryHead entry={entry} />
        {tools && <div class="tools">{tools}</div>}
      </div>
      <div class="entry-scroll" key={entry.id}>
        {entry.glossary ? (
          <OwnEntry entry={entry} actions={actions}>
            {children}
          </OwnEntry>
        ) : (
          <EntryView key={level} entry={entry} level={level} actions={actions} pictured={props.pictured}>
            {children}
          </EntryView>
        )}
        <EntryNote entry={entry} action={actions.note} isOpen={props.noting} />
      </div>
      <EntryFooter
        entry={entry}
        level={level}
        muted={muted}
        justMuted={props.justMuted}
        setLevel={setLevel}
        setMuted={actions.setMuted}
      />
    </div>
  );
}
