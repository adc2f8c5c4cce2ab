import type { JSX } from 'preact';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import { GLOSSARY_LANGUAGE, useText } from '../../text.tsx';
import { LinkedText } from '../linked-text.tsx';
import { SourceMarks } from './source-marks.tsx';

interface EmergencyNoteProps {
  entry: Pick<CompiledEntry, 'emergency' | 'sources'>;
  open?: ((id: string) => void) | undefined;
}

/** Says that doctors treat the entry as an emergency, and why; nothing where they do not. */
export function EmergencyNote({ entry, open }: EmergencyNoteProps): JSX.Element | null {
  const t = useText();
  const { emergency, sources } = entry;
  if (!emergency) return null;
  return (
    <p class="notice caution emergency">
      <b>{t('entry.emergency')}</b>{' '}
      <span lang={GLOSSARY_LANGUAGE}>
        <LinkedText prose={emergency.text} open={open}>
          <SourceMarks places={emergency.sources} citations={sources} />
        </LinkedText>
      </span>
    </p>
  );
}
