import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ENTRY_TEXTS } from '../../../entrypoints/services/glossary/entry-text-schema.ts';
import { type CardContext, cardOfEntry } from '../../../glossary/own/card-of-entry.ts';
import { globalId, splitId } from '../../../glossary/own/entry-ids.ts';
import { entryOf } from './own-entry.ts';

const WARD = { id: 'w', title: 'Ward' };

const card = (
  entry: ReturnType<typeof entryOf>,
  languages = ['en'],
  { fileLanguage, labels = new Map() }: Partial<Omit<CardContext, 'glossary' | 'languages'>> = {},
) => cardOfEntry({ ...entry, id: 'x/1' }, { glossary: WARD, languages, fileLanguage, labels });

test('a card says what defines a term, what is noted, and of which glossary it is', () => {
  const entry = entryOf(['day room', 'DR', { text: 'dayroom', role: 'hidden' }], {
    definitions: [{ text: 'Where patients sit.' }],
    notes: [{ text: 'On the second floor.' }],
  });
  expect(card(entry)).toMatchObject({
    id: 'w/x/1',
    term: 'day room',
    alsoCalled: ['DR'],
    glossary: WARD,
    summary: { text: 'Where patients sit.' },
    detail: { text: 'On the second floor.' },
  });
});

test('the term and the texts are in the language of the user, where the entry has them in it', () => {
  const entry = entryOf(
    [
      { text: 'day room', role: 'preferred', language: 'en' },
      { text: 'Tagesraum', role: 'preferred', language: 'de-CH' },
    ],
    {
      definitions: [
        { text: 'Where patients sit.', language: 'en' },
        { text: 'Wo Patienten sitzen.', language: 'de' },
      ],
    },
  );
  expect(card(entry, ['de-DE', 'en'])).toMatchObject({
    term: 'Tagesraum',
    alsoCalled: ['day room'],
    summary: { text: 'Wo Patienten sitzen.' },
  });
  expect(card(entry, ['fr'])).toMatchObject({ term: 'day room', summary: { text: 'Where patients sit.' } });
});

test('terms and texts that name no language are in that of the file', () => {
  const entry = entryOf(['Tagesraum', { text: 'day room', role: 'preferred', language: 'en' }], {
    definitions: [{ text: 'Wo Patienten sitzen.' }, { text: 'Where patients sit.', language: 'en' }],
  });
  const german = { fileLanguage: 'de' };
  expect(card(entry, ['en', 'de'], german)).toMatchObject({
    term: 'day room',
    language: 'en',
    alsoCalled: ['Tagesraum'],
    summary: { text: 'Where patients sit.' },
  });
  expect(card(entry, ['de-CH'], german)).toMatchObject({
    term: 'Tagesraum',
    language: 'de',
    summary: { text: 'Wo Patienten sitzen.' },
  });
  expect(card(entryOf(['day room']))).not.toHaveProperty('language');
});

test('a card has the codes of the file, which lead nowhere', () => {
  const codes = [{ registry: 'ERP', code: '0042' }];
  expect(card(entryOf(['day room'], { codes })).codes).toEqual(codes);
});

test('a card names each of the other entries once, and never its own', () => {
  const label = (id: string) => ({ id: `w/${id}`, term: id, glossary: WARD });
  const labels = new Map([
    ['2', label('x/2')],
    ['bay', label('x/2')],
    ['day room', label('x/1')],
  ]);
  const entry = entryOf(['day room'], { related: ['2', 'bay', 'day room', 'unknown'] });
  expect(card(entry, ['en'], { labels }).related).toEqual([label('x/2')]);
});

test('only addresses with https become links', () => {
  const references = ['https://a.example/', 'http://b.example/', 'javascript:alert(1)', undefined].map(
    (url) => ({
      text: 'A work.',
      ...(url !== undefined && { url }),
    }),
  );
  const { furtherReading } = card(entryOf(['day room'], { references }));
  expect(furtherReading.map(({ links }) => links.map(({ url }) => url))).toEqual([
    ['https://a.example/'],
    [],
    [],
    [],
  ]);
});

test('ids name their glossary, whatever the ids of the file are like', () => {
  expect(splitId(globalId('w', 'http://a.example/b/1'))).toEqual({
    glossary: 'w',
    local: 'http://a.example/b/1',
  });
  expect(splitId('myoclonus')).toBeUndefined();
});

test('a card that the background has made has the form of all others, but for its kind', () => {
  const made = { ...card(entryOf(['day room'])), kind: 'concept' };
  expect(v.is(ENTRY_TEXTS, { [made.id]: made })).toBe(true);
});
