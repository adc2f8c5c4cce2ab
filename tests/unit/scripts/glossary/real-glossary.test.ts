import { expect, test } from 'vitest';
import { compileGlossary } from '../../../../scripts/glossary/compile-glossary.ts';
import { formatCitations } from '../../../../scripts/glossary/format-citations.ts';
import { realGlossary } from '../../../support/real-glossary.ts';

const { entries, references } = realGlossary;
const compiled = compileGlossary(realGlossary, formatCitations([...references.values()]));

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

test.each<[claim: string, id: string, says: string]>([
  ['is a condition', 'myoclonus', 'Often called a condition, myoclonus is a sign'],
  ['has two classes, primary and secondary', 'myoclonus', 'None has two classes'],
  ['is mostly primary', 'primary-myoclonus', 'symptomatic is the most common'],
  ['is primary in multiple sclerosis or brain injury', 'secondary-myoclonus', 'belong here, not to "primary'],
  ['is primary in a seizure disorder', 'seizure-disorder', 'a group of its own'],
  ['is diagnosed by imaging and laboratory tests', 'electrophysiology', 'name only examination'],
  ['may need a muscle biopsy', 'muscle-biopsy', 'only for particular suspected diseases'],
  ['is treated by physical therapy', 'physical-therapy', 'do not show that it reduces the jerks'],
  ['is treated by relaxation techniques', 'relaxation-technique', 'do not name myoclonus among their uses'],
  ['is treated by surgery', 'surgery', 'without controls'],
])('what the source article says wrongly, that myoclonus %s, is set right under %s', (_claim, id, says) => {
  const entry = compiled.entries.find((each) => each.id === id);
  expect(entry?.terminology?.text).toContain(says);
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

test('an entry offers what its file calls related, and each entry once', () => {
  const offered = new Map(
    compiled.entries.map(({ id, broader, related }) => [id, [...broader, ...related].map((each) => each.id)]),
  );
  for (const { id, related } of entries) {
    expect(offered.get(id), id).toEqual([...new Set(offered.get(id))]);
    for (const other of related) {
      expect(offered.get(id)).toContain(other);
      expect(offered.get(other), `${other} of ${id}`).toContain(id);
    }
  }
});
