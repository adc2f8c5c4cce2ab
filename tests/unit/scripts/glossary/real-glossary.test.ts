import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileGlossary } from '../../../../scripts/glossary/compile-glossary.ts';
import { formatCitations } from '../../../../scripts/glossary/format-citations.ts';
import { readGlossary } from '../../../../scripts/glossary/read-glossary.ts';

const { entries, references } = await readGlossary(join(import.meta.dirname, '../../../..'));
const compiled = compileGlossary(entries, formatCitations([...references.values()]));

test('every citation reads as one, without a list number, and leads somewhere', () => {
  for (const { sources, furtherReading } of compiled.entries) {
    for (const { id, text, links } of [...sources, ...furtherReading]) {
      expect(text, id).not.toMatch(/^\d+\.|undefined|\n/);
      expect(links.length, id).toBeGreaterThan(0);
    }
  }
});

test('no entry lists a work of the source article that nobody could find', () => {
  const texts = compiled.entries.flatMap(({ sources, furtherReading }) =>
    [...sources, ...furtherReading].map(({ text }) => text),
  );
  for (const author of ['Barlow KH', 'Gonzalez-Alegre P', 'Marmarou A'])
    expect(texts.filter((text) => text.startsWith(author))).toEqual([]);
});

test('prose links cut whole words of the prose and lead to entries', () => {
  const ids = new Set(compiled.labels.map(({ id }) => id));
  for (const { id, summary } of compiled.entries) {
    for (const link of summary.links) {
      expect(ids.has(link.id), `${id} → ${link.id}`).toBe(true);
      expect(summary.text.slice(link.start, link.end), id).toMatch(/^\S(.*\S)?$/s);
    }
  }
});
