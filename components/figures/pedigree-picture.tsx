import type { JSX } from 'preact';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import { useText } from '../text.tsx';
import { FAMILIES, type Family, type Health } from './pedigree-families.ts';
import { Picture } from './picture.tsx';

interface PedigreePictureProps {
  entry: Pick<CompiledEntry, 'pedigree' | 'sources'>;
  /** Drawn at once, without a press. */
  open?: boolean | undefined;
}

const FAMILY_WIDTH = 170;

/** How what an entry is about passes through a family: in words, and as a family tree on request. */
export function PedigreePicture({ entry, open }: PedigreePictureProps): JSX.Element | null {
  const t = useText();
  const { pedigree, sources } = entry;
  if (!pedigree) return null;
  const { name, families } = FAMILIES[pedigree.pattern];
  return (
    <Picture
      label={t('pedigree.passes')}
      says={t(name)}
      open={open}
      note={t('pedigree.key')}
      sources={pedigree.sources}
      citations={sources}
    >
      <svg class="figure" viewBox="0 0 340 122" role="img" aria-label={t(name)}>
        {families.map((family, at) => (
          <g key={family.from} transform={`translate(${at * FAMILY_WIDTH})`}>
            {family.from && (
              <text x="85" y="14" class="tick">
                {t(family.from)}
              </text>
            )}
            <Tree family={family} />
          </g>
        ))}
      </svg>
    </Picture>
  );
}

const CHILDREN = [25, 65, 105, 145];

function Tree({ family: { parents, children } }: { family: Family }): JSX.Element {
  return (
    <>
      <path d={`M60 40H110M85 40V72M25 72H145${CHILDREN.map((x) => `M${x} 72V90`).join('')}`} />
      <Person x={60} y={40} health={parents[0]} isMan />
      <Person x={110} y={40} health={parents[1]} />
      {children.map((health, at) => (
        <Person key={at} x={CHILDREN[at] ?? 0} y={100} health={health} isMan={at % 2 === 0} />
      ))}
    </>
  );
}

interface PersonProps {
  x: number;
  y: number;
  health: Health;
  isMan?: boolean;
}

/** A square or a circle: empty, half filled or filled. */
function Person({ x, y, health, isMan = false }: PersonProps): JSX.Element {
  const whole = isMan ? 'M-10-10H10V10H-10Z' : 'M0-11A11 11 0 0 1 0 11 11 11 0 0 1 0-11Z';
  const half = isMan ? 'M0-10H10V10H0Z' : 'M0-11A11 11 0 0 1 0 11Z';
  return (
    <g transform={`translate(${x} ${y})`}>
      <path class={health === 'ill' ? 'area lit' : 'area'} d={whole} />
      {health === 'carrier' && <path class="area lit" d={half} />}
    </g>
  );
}
