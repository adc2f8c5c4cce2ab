import type { JSX } from 'preact';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import type { Movement } from '../../glossary/movement.ts';
import { GLOSSARY_LANGUAGE, type Translate, useText } from '../text.tsx';
import { movementLine, STRIP } from './movement-line.ts';
import { Picture } from './picture.tsx';

interface MovementPictureProps {
  entry: Pick<CompiledEntry, 'term' | 'movement' | 'distinguish' | 'sources'>;
  /** Drawn at once, without a press. */
  open?: boolean | undefined;
}

/** How an entry moves over time, beside what it is confused with: in words, and as strips on request. */
export function MovementPicture({ entry, open }: MovementPictureProps): JSX.Element | null {
  const t = useText();
  const { term, movement, distinguish, sources } = entry;
  if (!movement) return null;
  return (
    <Picture
      label={t('movement.moves')}
      says={inWords(movement, t)}
      open={open}
      note={t('movement.pattern')}
      sources={movement.sources}
      citations={sources}
    >
      <dl class="strips">
        <Strip term={term} movement={movement} own />
        {distinguish.map(
          ({ entry: other, movement: moves }) =>
            moves && <Strip key={other.id} term={other.term} movement={moves} />,
        )}
      </dl>
    </Picture>
  );
}

function Strip({ term, movement, own }: { term: string; movement: Movement; own?: true }): JSX.Element {
  const t = useText();
  return (
    <div>
      <dt lang={GLOSSARY_LANGUAGE}>{term}</dt>
      <dd>
        {inWords(movement, t)}
        <svg class="figure" viewBox={`0 0 ${STRIP.width} ${STRIP.height}`} aria-hidden="true">
          <path class={own ? 'strip own' : 'strip'} d={movementLine(movement)} />
        </svg>
      </dd>
    </div>
  );
}

/** What a strip shows. */
function inWords({ rhythm, length, direction, small }: Movement, t: Translate): string {
  return [
    ...(direction === 'lapse' ? [t('movement.lapse')] : []),
    t(`movement.${rhythm}`),
    ...(direction === 'both' && rhythm === 'regular' ? [t('movement.toAndFro')] : []),
    ...(length ? [t(`movement.${length}`)] : []),
    ...(small ? [t('movement.small')] : []),
  ].join(', ');
}
