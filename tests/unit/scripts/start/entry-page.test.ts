import { expect, test } from 'vitest';
import { entryPage } from '../../../../scripts/start/entry-page.ts';
import { realGlossary } from '../../../support/real-glossary.ts';

const { entries } = realGlossary;

test('the page of an entry has all its forms', () => {
  const { term, html } = entryPage('asterixis', entries);
  expect(term).toBe('asterixis');
  for (const form of ['<p>asterixis</p>', '<p>flapping tremor</p>', '<p>liver flap</p>'])
    expect(html).toContain(form);
});

test('an entry that there is not is named', () => {
  expect(() => entryPage('no-such-entry', entries)).toThrow('glossary/entries/no-such-entry.yaml');
});
