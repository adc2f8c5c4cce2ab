import { describe, expect, test } from 'vitest';
import { type EntryWording, reworded, wordingOf } from '../../../glossary/own/entry-wording.ts';
import type { KeptEntry } from '../../../glossary/own/texts-writer.ts';
import { entryOf } from './own-entry.ts';

const SHOWN = { languages: ['en'], fileLanguage: undefined };

const SKIP: KeptEntry = {
  ...entryOf(
    [
      { text: 'Wartezone', role: 'preferred', language: 'de' },
      { text: 'skip bay', role: 'preferred', language: 'en' },
      { text: 'skips', role: 'hidden', language: 'en' },
      { text: 'Bucht', role: 'deprecated', language: 'de' },
    ],
    {
      definitions: [
        { text: 'Wo man wartet.', language: 'de' },
        { text: 'Where patients wait.', language: 'en' },
        { text: 'On the left.', language: 'en' },
      ],
      references: [{ text: 'Ward book, p. 3' }, { text: 'Plan', url: 'https://ward.example/plan' }],
      codes: [{ registry: 'WARD', code: '12' }],
      related: ['day room'],
    },
  ),
  id: '12',
};

const changed = (change: Partial<EntryWording>, entry = SKIP): KeptEntry =>
  reworded(entry, { ...wordingOf(entry, SHOWN), ...change }, SHOWN);

test('a wording has what is shown, and all names', () => {
  expect(wordingOf(SKIP, SHOWN)).toEqual({
    term: 'skip bay',
    alsoWritten: ['Wartezone', 'skips', 'Bucht'],
    explanation: 'Where patients wait.\nOn the left.',
    language: 'en',
    link: 'https://ward.example/plan',
  });
});

test('the same wording changes nothing but the order of terms, the headword first', () => {
  const [german, english, ...others] = SKIP.terms;
  expect(changed({})).toEqual({ ...SKIP, terms: [english, german, ...others] });
});

describe('another wording', () => {
  test('renames the headword and keeps what the file says of its other terms', () => {
    expect(changed({ term: 'waiting bay', alsoWritten: ['skips', 'Wartezone', 'bay'] }).terms).toEqual([
      { text: 'waiting bay', role: 'preferred', language: 'en' },
      { text: 'skips', role: 'hidden', language: 'en' },
      { text: 'Wartezone', role: 'preferred', language: 'de' },
      { text: 'bay', role: 'synonym', language: 'en' },
    ]);
  });

  test('explains it anew in its language, and leaves the other one', () => {
    expect(changed({ explanation: 'At the door.' }).definitions).toEqual([
      { text: 'Wo man wartet.', language: 'de' },
      { text: 'At the door.', language: 'en' },
    ]);
    expect(changed({ explanation: '' }).definitions).toEqual([{ text: 'Wo man wartet.', language: 'de' }]);
  });

  test('changes, adds and takes away a link and no other source', () => {
    const [book, plan] = SKIP.references;
    const link = 'https://ward.example/new';
    expect(changed({ link }).references).toEqual([book, { text: link, url: link }]);
    expect(changed({ link: undefined }).references).toEqual([book]);
    const without = { ...SKIP, references: [] };
    expect(changed({ link: plan?.url }, without).references).toEqual([{ text: plan?.url, url: plan?.url }]);
  });

  test('corrects the language of what is shown', () => {
    const plain: KeptEntry = { ...entryOf(['Bucht', 'Zone'], { definitions: [{ text: 'Ort.' }] }), id: '1' };
    expect(changed({ language: 'de' }, plain)).toMatchObject({
      terms: [
        { text: 'Bucht', language: 'de' },
        { text: 'Zone', language: 'de' },
      ],
      definitions: [{ text: 'Ort.', language: 'de' }],
    });
  });

  test('words notes anew where there are any', () => {
    const noted: KeptEntry = { ...SKIP, notes: [{ text: 'See plan.' }] };
    expect(wordingOf(noted, SHOWN).notes).toBe('See plan.');
    expect(changed({ notes: 'See the new plan.' }, noted).notes).toEqual([{ text: 'See the new plan.' }]);
  });
});
