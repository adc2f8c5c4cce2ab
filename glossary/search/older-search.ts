import { ByteWriter } from '../binary/byte-writer.ts';
import { startOf } from '../binary/pack-strings.ts';
import { isOfVersion, type Sections, viewSections } from '../binary/section-layout.ts';
import type { SearchSections } from './search-layout.ts';
import { MOST_NAME_WORDS, writeWholeName } from './words/name-writing.ts';

/** The file of a search index as glossaries that were imported earlier have it: each name has its letters and its words. */
const LAYOUT_3 = {
  what: 'search index',
  magic: 'NGLS',
  version: 3,
  wide: [
    'wordEnds',
    'wordLetters',
    'nameEntryEnds',
    'nameEntries',
    'textEntryEnds',
    'textEntries',
    'nameEnds',
    'nameWordEnds',
    'nameWords',
    'nameByteEnds',
    'summaryEnds',
    'idEnds',
    'kinds',
    'formCounts',
    'weights',
  ],
  fitted: [],
  bytes: ['wordBytes', 'nameBytes', 'summaryBytes', 'idBytes'],
} as const;

type OlderSections = Sections<
  (typeof LAYOUT_3)['wide'][number],
  (typeof LAYOUT_3)['fitted'][number],
  (typeof LAYOUT_3)['bytes'][number]
>;

/** The arrays of a search index of version 3 as those of now; `undefined` for anything else. Throws a RangeError where it is cut short. */
export function viewOlderSearch(buffer: ArrayBuffer): SearchSections | undefined {
  if (!isOfVersion(LAYOUT_3, buffer)) return undefined;
  const older = viewSections(LAYOUT_3, buffer);
  return { ...older, ...wordsOfNames(older), ...writingsOf(older) };
}

function wordsOfNames({
  nameEnds,
  nameWordEnds: ends,
  nameWords,
}: OlderSections): Pick<SearchSections, 'nameWordCounts' | 'nameWordEnds' | 'nameWords'> {
  const nameWordCounts = new Uint8Array(ends.length);
  const nameWordEnds = new Uint32Array(nameEnds.length);
  const kept = new Uint32Array(nameWords.length);
  let end = 0;
  let name = 0;
  nameEnds.forEach((names, entry) => {
    for (; name < names; name++) {
      const start = startOf(ends, name);
      const count = Math.min(MOST_NAME_WORDS, ends[name]! - start);
      nameWordCounts[name] = count;
      for (let at = start; at < start + count; at++) kept[end++] = nameWords[at]!;
    }
    nameWordEnds[entry] = end;
  });
  return { nameWordCounts, nameWordEnds, nameWords: kept.subarray(0, end) };
}

function writingsOf({
  nameEnds,
  nameByteEnds,
  nameBytes,
}: OlderSections): Pick<SearchSections, 'writings' | 'writingEnds'> {
  const writer = new ByteWriter(nameBytes.length * 2);
  const writingEnds = new Uint32Array(nameEnds.length);
  let name = 0;
  nameEnds.forEach((names, entry) => {
    for (; name < names; name++)
      writeWholeName(writer, nameBytes.subarray(startOf(nameByteEnds, name), nameByteEnds[name]));
    writingEnds[entry] = writer.length;
  });
  return { writings: writer.bytes, writingEnds };
}
