import type { CompiledEntry, FactItem, Prose, SourcedText } from '../../compiled-entry.ts';
import { FACTS_OF_KIND } from '../../fact.ts';
import type { Movement } from '../../movement.ts';
import type { Recording } from '../../recording.ts';
import type { Entry } from '../compiling/entry-file.ts';
import { pedigreeOf } from '../figures/pedigree-of.ts';

type Facts = Pick<
  CompiledEntry,
  | 'emergency'
  | 'facts'
  | 'strength'
  | 'origin'
  | 'movement'
  | 'recording'
  | 'pedigree'
  | 'etymology'
  | 'videos'
>;

/**
 * What an entry shows beside its prose. Parts that it lacks are absent.
 * @param prose links the entries that a text names
 */
export function compileFacts(entry: Entry, prose: (text: string) => Prose): Facts {
  const { emergency, etymology, movement, origin, recording, strength, videos } = entry;
  const pedigree = pedigreeOf(entry);
  const places = sourcePlaces(entry);
  const sourced = ({ text, reference }: { text: string; reference: string[] }): SourcedText => ({
    text: prose(text),
    sources: places(reference),
  });
  const facts = compileNamed(entry, prose);
  return {
    ...(emergency && { emergency: sourced(emergency) }),
    ...(facts.length > 0 && { facts }),
    ...(strength.length > 0 && {
      strength: strength.map(({ for: use, level, reference }) => {
        return { use: prose(use), level, sources: places(reference) };
      }),
    }),
    ...(origin && { origin: { levels: origin.levels, sources: places(origin.reference) } }),
    ...(movement && { movement: { ...moved(movement), sources: places(movement.reference) } }),
    ...(recording && { recording: { ...recorded(recording), sources: places(recording.reference) } }),
    ...(pedigree && {
      pedigree: { pattern: pedigree.pattern, sources: places(pedigree.reference) },
    }),
    ...(etymology && { etymology: sourced(etymology) }),
    ...(videos.length > 0 && {
      videos: videos.map(({ reference, ...video }) => ({ ...video, sources: places(reference) })),
    }),
  };
}

/** What of a movement is drawn. */
export function moved({ reference, ...movement }: NonNullable<Entry['movement']>): Movement {
  return movement;
}

/** What of a recording is drawn. */
function recorded({ reference, ...recording }: NonNullable<Entry['recording']>): Recording {
  return recording;
}

function compileNamed(entry: Entry, prose: (text: string) => Prose): NonNullable<Facts['facts']> {
  const places = sourcePlaces(entry);
  return (FACTS_OF_KIND[entry.kind] ?? []).flatMap((name) => {
    const items = [entry.facts[name] ?? []]
      .flat()
      .map(({ text, reference, ...rest }: WrittenFact): FactItem => {
        return { ...(text !== undefined && { text: prose(text) }), ...rest, sources: places(reference) };
      });
    return items.length > 0 ? [{ name, items }] : [];
  });
}

type WrittenFact = Omit<FactItem, 'text' | 'sources'> & { text?: string | undefined; reference: string[] };

/** Finds the places of references among the sources of an entry: those that were read, in their order. */
function sourcePlaces({ references }: Entry): (ids: readonly string[]) => number[] {
  const read = references.filter(({ basis }) => basis !== 'record').map(({ id }) => id);
  return (ids) => ids.map((id) => read.indexOf(id) + 1).sort((one, other) => one - other);
}
