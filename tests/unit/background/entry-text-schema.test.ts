import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ENTRY_TEXTS } from '../../../entrypoints/services/glossary/entry-text-schema.ts';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';

const LABEL = { id: 'tic', term: 'tic', kind: 'phenomenon' } as const;

const entryWith = (url: string): CompiledEntry => ({
  ...LABEL,
  alsoCalled: [],
  summary: { text: 'A tic.', links: [] },
  distinguish: [],
  sources: [{ id: 'a2020tic', text: 'A. Tic. 2020.', links: [{ to: 'Website', url }] }],
  furtherReading: [],
  codes: [{ registry: 'HPO', code: 'HP:0100033', url }],
  broader: [],
  related: [],
  checked: '2026-01-01',
});

describe('a bundled file of texts', () => {
  test('is read', () => {
    expect(v.is(ENTRY_TEXTS, { tic: entryWith('https://a.org/') })).toBe(true);
  });

  test.each(['http://a.org/', 'javascript:alert(1)', ' https://a.org/', 'data:text/html,x', '//a.org', ''])(
    'is refused with a link to "%s"',
    (url) => {
      expect(v.is(ENTRY_TEXTS, { tic: entryWith(url) })).toBe(false);
    },
  );

  test.each<[what: string, parts: (url: string) => Partial<CompiledEntry>]>([
    ['a video', (url) => ({ videos: [{ shows: 'A tic.', url, license: 'CC BY', sources: [1] }] })],
    ['a guideline', (url) => ({ guidelines: [{ name: 'Old', url, looked: '2026-01-01' }] })],
    [
      'what is newer than a guideline',
      (url) => ({
        guidelines: [
          {
            ...{ name: 'Old', url: 'https://a.org/', looked: '2026-01-01' },
            supersededBy: { name: 'New', url },
          },
        ],
      }),
    ],
  ])('is refused where %s has an address that is not https', (_what, parts) => {
    const read = (url: string): boolean =>
      v.is(ENTRY_TEXTS, { tic: { ...entryWith('https://a.org/'), ...parts(url) } });
    expect(read('https://b.org/')).toBe(true);
    expect(read('javascript:alert(1)')).toBe(false);
  });

  test('is refused where markup stands for text', () => {
    const entry = { ...entryWith('https://a.org/'), summary: { __html: '<b>A tic.</b>' } };
    expect(v.is(ENTRY_TEXTS, { tic: entry })).toBe(false);
  });
});
