import type { JSX } from 'preact';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import type { Recording } from '../../glossary/recording.ts';
import { type Translate, useText } from '../text.tsx';
import { evokedLine } from './evoked-line.ts';
import { Picture } from './picture.tsx';
import { burstLine, scaleOf, spikeAndWaveLine, spikeLine, TRACE_WIDTH, timeAt } from './recording-traces.ts';

interface RecordingPictureProps {
  entry: Pick<CompiledEntry, 'recording' | 'sources'>;
  /** Drawn at once, without a press. */
  open?: boolean | undefined;
}

/** What a recording of an entry shows: in words, and drawn to scale on request. */
export function RecordingPicture({ entry, open }: RecordingPictureProps): JSX.Element | null {
  const t = useText();
  const { recording, sources } = entry;
  if (!recording) return null;
  const says = inWords(recording, t);
  const note = noteOf(recording, t);
  return (
    <Picture
      label={t('recording.shows')}
      says={says}
      open={open}
      note={[t('recording.scale'), ...note].join(' ')}
      sources={recording.sources}
      citations={sources}
    >
      <Traces recording={recording} says={says} />
    </Picture>
  );
}

/** What else the reader of a drawing must know. */
function noteOf({ shows }: Recording, t: Translate): string[] {
  if (shows === 'spike before jerk') return [t('recording.up')];
  return shows === 'evoked waves' ? [t('recording.waveNames')] : [];
}

interface Trace {
  name: string;
  line: string;
  /** Drawn behind it, fainter. */
  longest?: string;
}

function tracesOf(recording: Recording, t: Translate): Trace[] {
  const scale = scaleOf(recording);
  switch (recording.shows) {
    case 'burst lengths':
      return recording.bursts.map(({ of, ms: [shortest = 0, longest = shortest] }) => {
        const drawn = (ms: number): string => burstLine(timeAt(0, scale), timeAt(ms, scale));
        return {
          name: t('recording.burst', [of, rangeText([shortest, longest], t)]),
          line: drawn(shortest),
          ...(longest > shortest && { longest: drawn(longest) }),
        };
      });
    case 'spike before jerk':
      return [
        { name: t('recording.brain'), line: spikeLine(timeAt(-recording.ms, scale)) },
        {
          name: t('recording.muscle'),
          line: `M0 0H${timeAt(0, scale)}${burstLine(timeAt(0, scale), timeAt(30, scale))}H${TRACE_WIDTH}`,
        },
      ];
    case 'spike and wave':
      return [...new Set(recording.perSecond)].map((rate) => ({
        name: t('recording.rate', [numberText(rate, t)]),
        line: spikeAndWaveLine(rate, recording.spikes, scale),
      }));
    case 'evoked waves':
      return [
        { name: t('recording.healthy'), line: evokedLine(recording.waves, [], scale) },
        {
          name: t('recording.enlarged', [recording.enlarged.join(', ')]),
          line: evokedLine(recording.waves, recording.enlarged, scale),
        },
      ];
  }
}

const ROW = 54;
const MARGIN = 20;

function Traces({ recording, says }: { recording: Recording; says: string }): JSX.Element {
  const t = useText();
  const traces = tracesOf(recording, t);
  const scale = scaleOf(recording);
  const axis = traces.length * ROW + 6;
  return (
    <svg
      class="figure"
      viewBox={`${-MARGIN} 0 ${TRACE_WIDTH + 2 * MARGIN} ${axis + 24}`}
      role="img"
      aria-label={says}
    >
      {traces.map(({ name, line, longest }, row) => (
        <g key={name} transform={`translate(0 ${row * ROW})`}>
          <text y="12">{name}</text>
          <g transform="translate(0 34)">
            {longest && <path class="strip" d={longest} />}
            <path class="strip own" d={line} />
          </g>
        </g>
      ))}
      <path
        class="leader"
        d={`M0 ${axis}H${TRACE_WIDTH}${scale.marks.map((time) => `M${timeAt(time, scale)} ${axis}v4`).join('')}`}
      />
      {scale.marks.map((time) => (
        <text key={time} class="tick" x={timeAt(time, scale)} y={axis + 18}>
          {numberText(time, t)}
          {time === scale.to && ` ${scale.unit}`}
        </text>
      ))}
    </svg>
  );
}

/** What the drawing shows. */
function inWords(recording: Recording, t: Translate): string {
  switch (recording.shows) {
    case 'burst lengths': {
      const bursts = recording.bursts.map(({ of, ms }) => t('recording.burst', [of, rangeText(ms, t)]));
      return t('recording.bursts', [bursts.join(', ')]);
    }
    case 'spike before jerk':
      return t('recording.spike', [numberText(recording.ms, t)]);
    case 'spike and wave': {
      const rate = t('recording.rate', [rangeText(recording.perSecond, t)]);
      return t(recording.spikes === 'single' ? 'recording.wave' : 'recording.polywave', [rate]);
    }
    case 'evoked waves':
      return t('recording.evoked', [recording.waves.join(', '), recording.enlarged.join(', ')]);
  }
}

const rangeText = (values: readonly number[], t: Translate): string =>
  [...new Set(values)].map((value) => numberText(value, t)).join('–');

/** A number as the user's language writes it, with a minus sign that is as wide as a plus. */
const numberText = (value: number, t: Translate): string =>
  value.toLocaleString(t('ui.language')).replace('-', '−');
