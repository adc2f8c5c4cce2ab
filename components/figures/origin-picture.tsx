import type { JSX } from 'preact';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import type { Kind } from '../../glossary/kind.ts';
import { useText } from '../text.tsx';
import { DRAWN_LEVELS } from './nervous-parts.ts';
import { NervousSystem } from './nervous-system.tsx';
import { Picture } from './picture.tsx';

interface OriginPictureProps {
  entry: Pick<CompiledEntry, 'kind' | 'origin' | 'sources'>;
  /** Drawn at once, without a press. */
  open?: boolean | undefined;
}

/** Where in the nervous system an entry arises, lies or does harm: in words, and in a drawing on request. */
export function OriginPicture({ entry, open }: OriginPictureProps): JSX.Element | null {
  const t = useText();
  const { kind, origin, sources } = entry;
  if (!origin) return null;
  return (
    <Picture
      label={t(question(kind))}
      says={origin.levels.map((level) => t(DRAWN_LEVELS[level].name)).join(', ')}
      open={open}
      note={t('place.note')}
      sources={origin.sources}
      citations={sources}
    >
      <NervousSystem levels={origin.levels} />
    </Picture>
  );
}

/** What the drawing answers for an entry of this kind. */
function question(kind: Kind | undefined): 'place.lies' | 'place.happens' | 'place.affects' | 'place.arises' {
  if (kind === 'anatomy') return 'place.lies';
  if (kind === 'physiology') return 'place.happens';
  return kind === 'phenomenon' ? 'place.arises' : 'place.affects';
}
