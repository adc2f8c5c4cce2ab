import type { JSX } from 'preact';
import type { EntryLabel } from '../../glossary/compiled-entry.ts';
import { Segments } from '../kit/segments.tsx';
import { useText } from '../text.tsx';
import type { Level } from './entry-actions.ts';

interface EntryFooterProps {
  entry: EntryLabel;
  level: Level;
  muted: boolean;
  /** Whether the user has just muted it (`true`) or unmuted it (`false`). */
  justMuted?: boolean | undefined;
  setLevel(level: Level): void;
  setMuted(id: string, muted: boolean): void;
}

/** The controls of an entry: its reading level, and whether it is highlighted on pages. */
export function EntryFooter(props: EntryFooterProps): JSX.Element {
  const { entry, level, muted, justMuted, setLevel, setMuted } = props;
  const t = useText();
  const label = muted ? t(justMuted ? 'entry.undo' : 'entry.unmute') : t('entry.mute');
  return (
    <footer class="entry-footer">
      {/* The user's own entries have one level. */}
      {!entry.glossary && (
        <Segments
          label={t('level.label')}
          options={[
            { value: 'plain', text: t('level.plain') },
            { value: 'clinical', text: t('level.clinical') },
          ]}
          value={level}
          choose={setLevel}
        />
      )}
      <span class="spacer" />
      <span role="status" class="mute-note">
        {justMuted !== undefined && t(justMuted ? 'entry.muted' : 'entry.unmuted')}
      </span>
      {/* One button for both: it keeps the focus. The second click of a double click would undo the first. */}
      <button
        type="button"
        class={muted && justMuted ? 'button undo' : 'button'}
        title={t(muted ? 'entry.unmuteHint' : 'entry.muteHint')}
        onClick={({ detail }) => detail < 2 && setMuted(entry.id, !muted)}
      >
        {label}
      </button>
    </footer>
  );
}
