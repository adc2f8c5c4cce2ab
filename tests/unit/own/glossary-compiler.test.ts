import { expect, test } from 'vitest';
import type { ImportEntry } from '../../../glossary/importing/import-entry.ts';
import { noContextRules } from '../../../glossary/matching/context-rules/context-rules.ts';
import { findMatches } from '../../../glossary/matching/find-matches.ts';
import { loadIndex } from '../../../glossary/matching/index/match-index.ts';
import { NO_EVIDENCE } from '../../../glossary/matching/match.ts';
import { EntryIds } from '../../../glossary/own/entry-ids.ts';
import { loadTextsTable } from '../../../glossary/own/texts-table.ts';
import { searchGlossary } from '../../../glossary/search/search-entries.ts';
import { loadSearch } from '../../../glossary/search/search-index.ts';
import { CHOICES, compiled, entryOf } from './own-entry.ts';

/** The words of a text that are matched, each with the ids of its entries. */
function matched(entries: readonly ImportEntry[], text: string): string[] {
  const { matches } = findMatches(
    loadIndex(compiled(entries).index),
    [{ text }],
    NO_EVIDENCE,
    noContextRules,
  );
  return matches.map(({ start, end, entries: ids }) => `${text.slice(start, end)}: ${ids.join()}`);
}

const invoice = entryOf(['invoice', 'bill'], { id: 'i' });
const tender = entryOf(['tender'], { id: 't' });
const left = entryOf(['left'], { id: 'l' });

test('terms are found with their plurals, abbreviations in their own case only', () => {
  const po = entryOf(['PO', 'purchase order'], { id: 'po' });
  expect(matched([invoice, po], 'Invoices and purchase orders: a PO, not the river Po.')).toEqual([
    'Invoices: i',
    'purchase orders: po',
    'PO: po',
  ]);
});

test('a word of another language has no English plural or spelling', () => {
  const german = (text: string, id: string): ImportEntry =>
    entryOf([{ text, role: 'preferred', language: 'de' }], { id });
  const entries = [german('Analyse', 'a'), german('Station', 's')];
  expect(matched(entries, 'Analyse, analyze, Station, stations')).toEqual(['Analyse: a', 'Station: s']);
});

test('a common word counts beside other terms of its glossary, and alone it does not', () => {
  const entries = [invoice, tender, left];
  expect(matched(entries, 'She left.')).toEqual([]);
  expect(matched(entries, 'The invoice for the tender is on the left.')).toEqual([
    'invoice: i',
    'tender: t',
    'left: l',
  ]);
});

test('what medicine means by a word elsewhere takes no term of the user away', () => {
  const entries = [entryOf(['CT', 'Connecticut'], { id: 'ct' })];
  expect(matched(entries, 'He moved to Hartford, CT, in May.')).toEqual(['CT: ct']);
});

test('each entry is found again by its id, in the piece of the file that has it', () => {
  const entries = Array.from({ length: 150 }, (_, at) => entryOf([`term number ${at}`], { id: `id-${at}` }));
  const { texts, json } = compiled(entries);
  const table = loadTextsTable(texts);
  const named = entries.map(({ id = '' }) => {
    const number = table.numberOf(id);
    const { start, end, first } = table.pieceOf(number);
    const piece: ImportEntry[] = JSON.parse(new TextDecoder().decode(json.subarray(start, end)));
    return piece[number - first]?.terms[0]?.text;
  });
  expect(named).toEqual(entries.map(({ terms: [term] }) => term?.text));
  expect(table.numberOf('id-150')).toBe(-1);
  expect([table.entryCount, table.pieceCount]).toEqual([150, 3]);
});

test('entries without an id have the same one at each import, those of one name different ones', () => {
  const idsOf = (entries: readonly ImportEntry[]): string[] => {
    const table = loadTextsTable(compiled(entries).texts);
    return entries.map((_, at) => table.id(at));
  };
  const twice = [entryOf(['lead']), entryOf(['lead'])];
  const [first, second] = idsOf(twice);
  expect(first).not.toBe(second);
  expect(idsOf([entryOf(['tender']), ...twice])).toEqual([idsOf([entryOf(['tender'])])[0], first, second]);
});

test('the second of three entries of one name has the same id, whatever is between them', () => {
  const lead = entryOf(['lead']);
  const taken = entryOf(['plumb'], { id: 'lead~2' });
  const ids = (entries: readonly ImportEntry[]): string[] => {
    const given = new EntryIds();
    return entries.map((entry) => given.next(entry));
  };
  const [first = '', second, third] = ids([lead, lead, lead]);
  expect([second, third]).toEqual([`${first}~2`, `${first}~3`]);
  expect(ids([lead, invoice, lead, tender, lead])).toEqual([first, 'i', second, 't', third]);
  const named = { ...lead, id: 'lead' };
  expect(ids([taken, named, named])).toEqual(['lead~2', 'lead', 'lead~3']);
});

test('entries are found by how others name them: by their ids, else by their preferred terms, else by any', () => {
  const entries = [
    entryOf(['first', 'lead'], { id: 'one', related: ['two', 'LEAD', 'second', 'nobody', 'synonym'] }),
    entryOf(['second', 'synonym'], { id: 'two' }),
    entryOf(['lead'], { id: 'three', broader: ['first'] }),
    entryOf(['two'], { id: 'four' }),
  ];
  const table = loadTextsTable(compiled(entries).texts);
  expect(['two', 'LEAD', 'Second', 'nobody', 'synonym', 'first'].map((name) => table.idOf(name))).toEqual([
    'two',
    'three',
    'two',
    undefined,
    'two',
    'one',
  ]);
});

test('entries are searched by their terms, hidden ones, codes and explanations', () => {
  const entries = [
    entryOf(['purchase order', { text: 'requisition', role: 'hidden' }], {
      id: 'po',
      codes: [{ registry: 'ERP', code: '0042' }],
      definitions: [{ text: 'What is sent to a supplier.' }],
    }),
    invoice,
  ];
  const index = loadSearch(compiled(entries).search);
  for (const query of ['purchase', 'requisition', 'ERP:0042', 'supplier'])
    expect(searchGlossary(index, query, 5).hits.map(({ id }) => id)).toEqual(['po']);
});

test('packing many forms tells at least once a tenth of the way how far it is', () => {
  const entries = Array.from({ length: 12_000 }, (_, at) => entryOf([`term of sort${at}`], { id: `${at}` }));
  const parts = [0];
  compiled(entries, CHOICES, (part) => parts.push(part));
  const steps = parts.slice(1).map((part, at) => part - (parts[at] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThan(0);
  expect(Math.max(...steps)).toBeLessThan(0.1);
  expect(parts.at(-1)).toBeGreaterThan(0.9);
});

test('an empty glossary compiles', () => {
  const files = compiled([]);
  expect([files.entries, files.forms]).toEqual([0, 0]);
  expect(loadTextsTable(files.texts).numberOf('any')).toBe(-1);
  expect(searchGlossary(loadSearch(files.search), 'any', 5).hits).toEqual([]);
  expect(matched([], 'Any text.')).toEqual([]);
});
