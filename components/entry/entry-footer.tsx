import type { JSX } from 'preact';
import type { EntryLabel } from '../../glossary/compiled-entry.ts';
import { Segments } from '../kit/segments.tsx';
import { useText } from '../text.tsx';
import type { Level } from './entry-view.tsx';

interface EntryFooterProps {
  entry: EntryLabel;
  level: Level;
  muted: boolean;
  setLevel(level: Level): void;
  setMuted(id: string, muted: boolean): void;
}

/** What a reader can do about an entry: read it plainer or deeper, stop marking it. */
export function EntryFooter({ entry, level, muted, setLevel, setMuted }: EntryFooterProps): JSX.Element {
  const t = useText();
  return (
    <footer class="entry-footer">
      <Segments
        label={t('level.label')}
        options={[
          { value: 'plain', text: t('level.plain') },
          { value: 'clinical', text: t('level.clinical') },
        ]}
        value={level}
        choose={setLevel}
      />
      <span class="spacer" />
      <button
        type="button"
        class="button"
        title={t(muted ? 'entry.unmuteHint' : 'entry.muteHint')}
        onClick={() => setMuted(entry.id, !muted)}
      >
        {t(muted ? 'entry.unmute' : 'entry.mute')}
      </button>
    </footer>
  );
}
