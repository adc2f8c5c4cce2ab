import type { Sections } from '../binary/section-layout.ts';

/**
 * Where the entries of a glossary are in its file of texts, which is their JSON in UTF-8, so many entries in one array after
 * another: reading one entry costs one piece of that file, and none of the rest.
 */
export const TEXTS_LAYOUT = {
  what: 'table of texts',
  magic: 'NGLT',
  version: 2,
  wide: [
    /** Per piece: the byte of the file at which it ends. */
    'pieceEnds',
    /** The entries' numbers by their ids in order. */
    'byId',
    'idEnds',
    /** Per term by which entries name another: where it ends, and the number of that entry. */
    'termEnds',
    'termEntries',
  ],
  fitted: [],
  bytes: ['idBytes', 'termBytes'],
} as const;

/** Entries in one piece. */
export const PIECE = 64;

export type TextsSections = Sections<
  (typeof TEXTS_LAYOUT.wide)[number],
  never,
  (typeof TEXTS_LAYOUT.bytes)[number]
>;
