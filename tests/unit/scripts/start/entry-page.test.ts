import { expect, test } from 'vitest';
import { entryPage } from '../../../../scripts/start/entry-page.ts';

test('the page of an entry has all its forms', async () => {
  const { term, html } = await entryPage('asterixis');
  expect(term).toBe('asterixis');
  for (const form of ['<p>asterixis</p>', '<p>flapping tremor</p>', '<p>hand flap</p>'])
    expect(html).toContain(form);
});

test('an entry that there is not is named', async () => {
  await expect(entryPage('no-such-entry')).rejects.toThrow('glossary/entries/no-such-entry.yaml');
});
