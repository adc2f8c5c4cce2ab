import type { JSX } from 'preact';
import type { OriginLevel } from '../../glossary/origin-level.ts';
import { useText } from '../text.tsx';
import { nameHeights } from './name-heights.ts';
import { DRAWN_LEVELS, PARTS } from './nervous-parts.ts';

/** Where the names begin, and the space that they have. */
const NAMES = { left: 192, apart: 19, top: 18, bottom: 238 };

const FACE =
  'M14 246C22 226 34 204 32 176 30 158 33 150 28 142 18 124 11 108 11 84 11 42 40 10 86 10 128 10 160 36 163 80 164 92 160 100 160 108 161 118 171 128 170 132 169 136 162 138 159 141 157 144 159 146 158 150 157 154 153 157 154 162 156 168 154 174 146 176L124 180C116 186 117 194 120 200 132 206 160 210 180 220';

/** A side view of the head, spinal cord, a nerve and a muscle, in which the levels are lit and named. */
export function NervousSystem({ levels }: { levels: readonly OriginLevel[] }): JSX.Element {
  const t = useText();
  const lit = new Set<string>(levels.flatMap((level) => DRAWN_LEVELS[level].parts));
  const named = levels.map((level) => DRAWN_LEVELS[level]).sort((one, other) => one.at[1] - other.at[1]);
  const heights = nameHeights(
    named.map(({ at }) => at[1]),
    NAMES,
  );
  const names = named.map(({ name }) => t(name));
  return (
    <svg class="figure" viewBox="0 0 352 250" role="img" aria-label={t('place.drawing', [names.join(', ')])}>
      <path class="figure-outline" d={FACE} />
      {Object.entries(PARTS).map(([part, [kind, path]]) => (
        <g key={part} class={lit.has(part) ? `${kind} lit` : kind}>
          <path d={path} />
          {kind === 'band' && <path d={path} />}
        </g>
      ))}
      {named.map(({ name, at: [x, y] }, at) => {
        const height = heights[at] ?? y;
        return (
          <g key={name}>
            <path class="leader" d={`M${x} ${y}L${NAMES.left - 18} ${height}H${NAMES.left - 5}`} />
            <circle class="leader-end" cx={x} cy={y} r="2.5" />
            <text x={NAMES.left} y={height + 4.5}>
              {names[at]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
