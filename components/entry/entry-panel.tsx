import type { ComponentChildren, JSX } from 'preact';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../text.tsx';
import type { EntryActions } from './entry-actions.ts';
import { EntryFooter } from './entry-footer.tsx';
import { EntryHead } from './entry-head.tsx';
import { EntryView, type Level } from './entry-view.tsx';

interface EntryPanelProps {
  entry: CompiledEntry;
  level: Level;
  muted: boolean;
  /** Whether the reader muted it, or unmuted it, just now: the foot says so and offers to undo the first. */
  justMuted?: boolean | undefined;
  actions: EntryActions;
  setLevel(level: Level): void;
  /** Leads to what was shown before; absent at the beginning. */
  back?: (() => void) | undefined;
  /** Buttons at the end of the first line. */
  tools?: ComponentChildren;
  /** Stands under the summary. */
  children?: ComponentChildren;
}

/** An entry with its head in view, its text scrolling, and what to do about it at the foot: the card's and the popup's. */
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
        <EntryView key={level} entry={entry} level={level} actions={actions}>
          {children}
        </EntryView>
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
