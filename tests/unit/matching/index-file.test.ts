import { describe, expect, test } from 'vitest';
import type { EntryForms } from '../../../glossary/form.ts';
import { findMedicalMatches } from '../../../glossary/matching/context-rules/find-medical-matches.ts';
import { buildIndex } from '../../../glossary/matching/index/build-index.ts';
import { loadIndex } from '../../../glossary/matching/index/match-index.ts';
import { NO_EVIDENCE } from '../../../glossary/matching/match.ts';
import { MATCHING_GLOSSARY } from '../../fixtures/matching-glossary.ts';

const built = buildIndex(MATCHING_GLOSSARY);

describe('loadIndex', () => {
  test('copies nothing', () => {
    const index = loadIndex(built);
    expect(index.entryCount).toBe(MATCHING_GLOSSARY.length);
    expect(index.id(0)).toBe('myoclonus');
    expect(index.id(MATCHING_GLOSSARY.length)).toBeUndefined();
  });

  test.each([
    ['an empty buffer', new ArrayBuffer(0), 'This is no matching index'],
    ['a foreign file', new TextEncoder().encode('{"entries": []}').buffer, 'This is no matching index'],
    ['a file cut short', built.slice(0, built.byteLength - 8), 'This matching index is damaged'],
    ['a header cut short', built.slice(0, 16), 'This matching index is damaged'],
    ['a file with something after it', withMore(built), 'This matching index is damaged'],
    ['a later version', withNumber(built, 1, 99), 'This matching index has version 99'],
    ['a section longer than the file', withNumber(built, 3, 0xfffffff), 'This matching index is damaged'],
    ['numbers of another width', withNumber(built, 4, 2), 'This matching index is damaged'],
  ])('refuses %s and says why', (_what, buffer, message) => {
    expect(() => loadIndex(buffer)).toThrow(RangeError);
    expect(() => loadIndex(buffer)).toThrow(message);
  });
});

describe('buildIndex', () => {
  test('makes an index of no entries that finds nothing', () => {
    expect(findMedicalMatches(loadIndex(buildIndex([])), [{ text: 'tremor' }], NO_EVIDENCE).matches).toEqual(
      [],
    );
  });

  test('leaves out forms without words and words that are too long', () => {
    const entries = [
      { id: 'odd', forms: [{ text: '—!?' }, { text: '' }, { text: 'a'.repeat(300) }, { text: 'tremor' }] },
    ];
    const { matches } = findMedicalMatches(
      loadIndex(buildIndex(entries)),
      [{ text: `${'a'.repeat(300)} tremor` }],
      NO_EVIDENCE,
    );
    expect(matches.map(({ start, end }) => [start, end])).toEqual([[301, 307]]);
  });

  test('lets what an author wrote go before what a rule made for another entry', () => {
    const entries = [
      { id: 'fall', forms: [{ text: 'fall' }] },
      { id: 'falls', forms: [{ text: 'falls' }] },
    ];
    const { matches } = findMedicalMatches(loadIndex(buildIndex(entries)), [{ text: 'falls' }], NO_EVIDENCE);
    expect(matches.map(({ entries: ids }) => ids)).toEqual([['falls']]);
  });

  test('names an entry once that claims a word and an acronym of the same letters', () => {
    const rating: EntryForms = { id: 'rating', forms: [{ text: 'umrs' }, { text: 'UMRS', case: 'exact' }] };
    const { matches } = findMedicalMatches(
      loadIndex(buildIndex([rating])),
      [{ text: 'UMRS, umrs' }],
      NO_EVIDENCE,
    );
    expect(matches.map(({ entries }) => entries)).toEqual([['rating'], ['rating']]);
  });

  test('finds words of letters that take several bytes', () => {
    const entries = [{ id: 'word', forms: [{ text: 'миоклония' }, { text: 'ミオクローヌス 症' }] }];
    const text = 'Миоклония, ミオクローヌス 症';
    const { matches } = findMedicalMatches(loadIndex(buildIndex(entries)), [{ text }], NO_EVIDENCE);
    expect(matches).toHaveLength(2);
  });
});

function withMore(buffer: ArrayBuffer): ArrayBuffer {
  const longer = new Uint8Array(buffer.byteLength + 4);
  longer.set(new Uint8Array(buffer));
  return longer.buffer;
}

function withNumber(buffer: ArrayBuffer, place: number, number: number): ArrayBuffer {
  const copy = buffer.slice(0);
  new DataView(copy).setUint32(place * 4, number, true);
  return copy;
}
