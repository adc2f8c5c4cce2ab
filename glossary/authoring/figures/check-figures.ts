import type { Kind } from '../../kind.ts';
import { type Entry, entryFile } from '../compiling/entry-file.ts';
import type { Problem } from '../compiling/problem.ts';
import { LEVEL_WORDS, MOVEMENT_WORDS, PEDIGREE_WORDS } from './figure-words.ts';

/** Kinds of entry that have a place in the nervous system. */
const PLACED: readonly Kind[] = ['phenomenon', 'syndrome', 'cause', 'anatomy', 'physiology'];

/** Kinds of entry that are inherited, or about it. */
const INHERITED: readonly Kind[] = ['phenomenon', 'syndrome', 'cause', 'gene', 'concept'];

/** Kinds of entry that move. */
const MOVING: readonly Kind[] = ['phenomenon', 'syndrome'];

/** Finds pictures that do not fit the kind of their entry, or show what the entry does not say. */
export function checkFigures(entries: readonly Entry[]): Problem[] {
  return entries.flatMap((entry) => {
    const { origin, movement, recording, pedigree } = entry;
    return [
      ...(origin ? [...checkKind(entry, 'origin', PLACED), ...checkLevels(entry, origin.levels)] : []),
      ...(movement ? [...checkKind(entry, 'movement', MOVING), ...checkMovement(entry, movement)] : []),
      ...(recording ? checkRecording(entry, recording) : []),
      ...(pedigree ? [...checkKind(entry, 'pedigree', INHERITED), ...checkPedigree(entry, pedigree)] : []),
    ];
  });
}

function checkKind({ id, kind }: Entry, field: string, fitting: readonly Kind[]): Problem[] {
  if (fitting.includes(kind)) return [];
  const message = `fits no ${kind}, only ${fitting.join(', ')}; remove it, or correct the kind`;
  return [{ file: entryFile(id), field, message }];
}

function checkLevels(entry: Entry, levels: NonNullable<Entry['origin']>['levels']): Problem[] {
  return levels.flatMap((level, at) =>
    checkNamed(entry, LEVEL_WORDS[level], `origin.levels[${at}]`, `lights "${level}"`),
  );
}

function checkMovement(entry: Entry, movement: NonNullable<Entry['movement']>): Problem[] {
  const { rhythm, length, direction, small } = movement;
  const drawn = { rhythm, ...(length && { length }), direction, ...(small && { small: 'small' as const }) };
  return Object.entries(drawn).flatMap(([field, word]) =>
    checkNamed(entry, MOVEMENT_WORDS[word], `movement.${field}`, `draws "${word}"`),
  );
}

function checkRecording(entry: Entry, recording: NonNullable<Entry['recording']>): Problem[] {
  switch (recording.shows) {
    case 'burst lengths':
      return recording.bursts.flatMap(({ of, ms }, at) => [
        ...checkNamed(entry, literal(of), `recording.bursts[${at}].of`, `draws "${of}"`),
        ...checkNamed(entry, rangeIn(ms, 'ms'), `recording.bursts[${at}].ms`, `draws ${ms.join('–')} ms`),
      ]);
    case 'spike before jerk': {
      const words = new RegExp(`\\b${recording.ms} ms before`);
      return checkNamed(entry, words, 'recording.ms', `draws a spike ${recording.ms} ms before`);
    }
    case 'spike and wave': {
      const { perSecond, spikes } = recording;
      const drawn = `draws ${perSecond.join('–')} per second`;
      return [
        ...checkNamed(entry, rangeIn(perSecond, 'per second'), 'recording.perSecond', drawn),
        ...checkNamed(entry, SPIKE_WORDS[spikes], 'recording.spikes', `draws ${spikes} spikes`),
      ];
    }
    case 'evoked waves':
      return checkWaves(entry, recording);
  }
}

function checkWaves(
  entry: Entry,
  { waves, enlarged }: Extract<NonNullable<Entry['recording']>, { shows: 'evoked waves' }>,
): Problem[] {
  const unknown = enlarged.filter((name) => !waves.includes(name));
  return [
    ...waves.flatMap((name, at) =>
      checkNamed(entry, new RegExp(`\\b${name}\\b`), `recording.waves[${at}]`, `draws "${name}"`),
    ),
    ...checkNamed(entry, /\benlarged|\blarger?\b/i, 'recording.enlarged', 'draws larger waves'),
    ...unknown.map((name) => ({
      file: entryFile(entry.id),
      field: 'recording.enlarged',
      message: `enlarges "${name}", which is none of the waves; add it to them, or leave it out`,
    })),
  ];
}

const SPIKE_WORDS = { single: /\bspike(-and)?-wave|\bspikes?\b/i, several: /\bpolyspike/i };

const literal = (words: string): RegExp => new RegExp(words.replace(/[^\w\s]/g, '\\$&'), 'i');

/** A number or a range with its unit as the entries write it: "3–4 per second", "3 to 4 per second". */
function rangeIn(values: readonly number[], unit: string): RegExp {
  return new RegExp(
    `(?<![\\d.–])${values.map((value) => String(value).replace('.', '\\.')).join('(–| to )')} ${unit}\\b`,
  );
}

function checkPedigree(entry: Entry, { pattern }: NonNullable<Entry['pedigree']>): Problem[] {
  return checkNamed(entry, PEDIGREE_WORDS[pattern], 'pedigree.pattern', `draws "${pattern}"`);
}

function checkNamed(entry: Entry, words: RegExp, field: string, shows: string): Problem[] {
  const { id, term, summary, detail = '', terminology = '', distinguish } = entry;
  const inheritance = entry.facts.inheritance?.text ?? '';
  const text = [
    term,
    summary,
    detail,
    terminology,
    inheritance,
    ...distinguish.map(({ difference }) => difference),
  ];
  if (words.test(text.join('\n'))) return [];
  const message = `${shows}, which the text of the entry does not name; say it there, or leave it out`;
  return [{ file: entryFile(id), field, message }];
}
