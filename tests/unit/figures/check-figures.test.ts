import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../glossary/authoring/compiling/entry-file.ts';
import { parseEntry } from '../../../glossary/authoring/compiling/parse-entry.ts';
import { describeProblem } from '../../../glossary/authoring/compiling/problem.ts';
import { checkFacts } from '../../../glossary/authoring/facts/check-facts.ts';
import { checkFigures } from '../../../glossary/authoring/figures/check-figures.ts';
import { entryWith } from '../checking/entry-fixture.ts';

const FILE = 'glossary/entries/tic.yaml';
const SOURCE = `id: tic
term: tic
kind: phenomenon
summary: It starts in the cortex or in a nerve cell.
origin:
  levels: [cortex]
  reference: read
references:
  - id: read
    basis: abstract
  - id: seen
    basis: record
checked: 2026-11-23
`;

/** What is wrong with the sound entry when a part of its file reads otherwise. */
function messages(from: string, to: string, source = SOURCE): string[] {
  expect(source).toContain(from);
  const { entry, problems } = parseEntry(FILE, source.replace(from, to));
  return [...problems, ...(entry ? [...checkFacts([entry]), ...checkFigures([entry])] : [])].map(
    describeProblem,
  );
}

const MOVING = SOURCE.replace('summary: It', 'summary: It jerks irregularly. It').replace(
  'references:',
  'movement:\n  rhythm: irregular\n  direction: push\n  reference: read\nreferences:',
);

describe('a movement', () => {
  test.each<[what: string, from: string, to: string, message?: string]>([
    ['that the text of the entry describes is drawn', 'irregularly', 'irregularly'],
    [
      'of an unknown rhythm',
      'rhythm: irregular',
      'rhythm: odd',
      'tic.yaml:9: movement.rhythm: "odd" is none of regular, ',
    ],
    [
      'of another rhythm than the text',
      'rhythm: irregular',
      'rhythm: regular',
      'tic.yaml: movement.rhythm: draws "regular", ',
    ],
    ['of another direction', 'push', 'lapse', 'tic.yaml: movement.direction: draws "lapse", which'],
    [
      'smaller than the text says',
      '  direction',
      '  small: true\n  direction',
      'tic.yaml: movement.small: draws "small"',
    ],
    ['not read', 'push\n  reference: read', 'push\n  reference: seen', 'movement.reference: rests on "seen"'],
    ['of a cause', 'phenomenon', 'cause', 'tic.yaml: movement: fits no cause, only phenomenon, syndrome'],
  ])('%s', (_what, from, to, message) => {
    expect(messages(from, to, MOVING)).toEqual(
      message === undefined ? [] : [expect.stringContaining(message)],
    );
  });
});

const recordingOf = (recording: string): string =>
  SOURCE.replace(
    'summary: It',
    'summary: Jerks last 10–50 ms, spikes come at 3 to 6 per second, some 20 ms before; P25 is larger than N20. It',
  ).replace('references:', `recording:\n  shows: ${recording}\n  reference: read\nreferences:`);
const BURSTS = recordingOf('burst lengths\n  bursts:\n    - of: jerks\n      ms: [10, 50]');
const SPIKE = recordingOf('spike before jerk\n  ms: 20');
const EVOKED = recordingOf('evoked waves\n  waves: [N20, P25]\n  enlarged: [P25]');
const WAVES = recordingOf('spike and wave\n  perSecond: [3, 6]\n  spikes: single');

describe('a recording', () => {
  test.each<[what: string, source: string, from: string, to: string, message?: string]>([
    ['of burst lengths in the text is drawn', BURSTS, 'jerks', 'jerks'],
    ['of a spike in the text is drawn', SPIKE, 'ms: 20', 'ms: 20'],
    ['of spikes and waves in the text is drawn', WAVES, '[3, 6]', '[3, 6]'],
    ['of waves in the text is drawn', EVOKED, '[P25]', '[P25]'],
    [
      'of a wave that the text does not name',
      EVOKED,
      '[N20, P25]',
      '[N20, P25, N33]',
      'recording.waves[2]: draws "N33"',
    ],
    [
      'of what is no wave',
      EVOKED,
      '[N20, P25]',
      '[P25, V5]',
      'recording.waves[1]: "V5" is no wave such as N20',
    ],
    ['of waves in no order', EVOKED, '[N20, P25]', '[P25, N20]', 'recording.waves: must be in the order'],
    [
      'that enlarges a wave which is not drawn',
      EVOKED,
      'enlarged: [P25]',
      'enlarged: [P40]',
      'recording.enlarged: enlarges "P40"',
    ],
    [
      'of another number than the text has',
      BURSTS,
      '[10, 50]',
      '[10, 500]',
      'bursts[0].ms: draws 10–500 ms, which the text',
    ],
    ['of a part of a number', BURSTS, '[10, 50]', '[0.5, 50]', 'bursts[0].ms: draws 0.5–50 ms, which'],
    ['of something else', BURSTS, 'of: jerks', 'of: lapses', 'bursts[0].of: draws "lapses", which'],
    ['of a range that goes down', BURSTS, '[10, 50]', '[50, 10]', 'bursts[0].ms: must be in order'],
    ['too long for its axis', BURSTS, '[10, 50]', '[10, 5000]', 'bursts[0].ms[1]: must be 1000 at most'],
    ['of no number', SPIKE, 'ms: 20', 'ms: soon', 'tic.yaml:10: recording.ms: "soon" '],
    [
      'of a spike at another time',
      SPIKE,
      'ms: 20',
      'ms: 10',
      'recording.ms: draws a spike 10 ms before, which',
    ],
    ['of another rate', WAVES, '[3, 6]', '[3]', 'recording.perSecond: draws 3 per second, which'],
    [
      'of several spikes where the text has single ones',
      WAVES,
      'single',
      'several',
      'recording.spikes: draws several spikes',
    ],
    [
      'of what nobody can draw',
      SPIKE,
      'spike before jerk',
      'something',
      'recording.shows: "something" is none of burst lengths, ',
    ],
    [
      'not read',
      SPIKE,
      'ms: 20\n  reference: read',
      'ms: 20\n  reference: seen',
      'recording.reference: rests on "seen"',
    ],
  ])('%s', (_what, source, from, to, message) => {
    expect(messages(from, to, source)).toEqual(
      message === undefined ? [] : [expect.stringContaining(message)],
    );
  });
});

describe('a pedigree', () => {
  const inherited = SOURCE.replace('summary: It', 'summary: It is autosomal dominant. It').replace(
    'references:',
    'pedigree:\n  pattern: dominant\n  reference: read\nreferences:',
  );

  test.each<[what: string, from: string, to: string, message?: string]>([
    ['of a pattern in the text is drawn', 'dominant', 'dominant'],
    [
      'of another pattern',
      'n: dominant',
      'n: recessive',
      'tic.yaml: pedigree.pattern: draws "recessive", which',
    ],
    [
      'of an unknown pattern',
      'n: dominant',
      'n: odd',
      'tic.yaml:9: pedigree.pattern: "odd" is none of dominant',
    ],
    [
      'not read',
      'dominant\n  reference: read',
      'dominant\n  reference: seen',
      'pedigree.reference: rests on "seen"',
    ],
  ])('%s', (_what, from, to, message) => {
    expect(messages(from, to, inherited)).toEqual(
      message === undefined ? [] : [expect.stringContaining(message)],
    );
  });
});

describe('an origin', () => {
  test('that the text of the entry names is drawn', () => {
    expect(messages('cortex]', 'cortex]')).toEqual([]);
  });

  test.each<[what: string, from: string, to: string, message: string]>([
    [
      'of an unknown level',
      '[cortex]',
      '[liver]',
      'tic.yaml:6: origin.levels[0]: "liver" is none of brain, ',
    ],
    ['of no level', '[cortex]', '[]', 'tic.yaml:6: origin.levels: names no level'],
    ['of one level twice', '[cortex]', '[cortex, cortex]', 'tic.yaml:6: origin.levels: names a level twice'],
    ['without a reference', '  reference: read\n', '', 'tic.yaml:6: origin.reference: is missing'],
    [
      'not read',
      'reference: read',
      'reference: seen',
      'tic.yaml: origin.reference: rests on "seen", of which only',
    ],
    [
      'that the text does not name',
      '[cortex]',
      '[cortex, pons]',
      'tic.yaml: origin.levels[1]: lights "pons", which',
    ],
    [
      'in a nerve, where the text names a nerve cell',
      '[cortex]',
      '[nerve]',
      'origin.levels[0]: lights "nerve"',
    ],
    ['of a gene', 'phenomenon', 'gene', 'tic.yaml: origin: fits no gene, only phenomenon, '],
  ])('%s stops the build with file, field and reason', (_what, from, to, message) => {
    expect(messages(from, to)).toEqual([expect.stringContaining(message)]);
  });

  test('is no part of an entry without one', () => {
    const entry: Entry = entryWith('It starts in the cortex.');
    expect(checkFigures([entry])).toEqual([]);
  });
});
