import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fileText } from './project-files.ts';

const listing = fileText('docs/store/listing.md');

/** What stands below a heading, as it is pasted into a form. */
function section(heading: string): string {
  const [, text] = listing.split(`\n${heading}\n`);
  if (text === undefined) throw new Error(`docs/store/listing.md has no "${heading}".`);
  return text.split(/\n#+ /)[0]?.trim() ?? '';
}

/** Width and height, as a PNG file's header says. */
function sizeOf(file: string): string {
  const bytes = readFileSync(join(import.meta.dirname, '../../..', file));
  return `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
}

const LANGUAGES = [
  ['en', '## Description', '## Summary'],
  ['de', '### Beschreibung', '### Zusammenfassung'],
] as const;

describe.each(LANGUAGES)('the listing in %s', (language, description, summary) => {
  test('has a description as long as the stores allow', () => {
    expect(section(description).length).toBeGreaterThanOrEqual(250);
    expect(section(description).length).toBeLessThanOrEqual(10_000);
  });

  test('has the summary that the manifest has, of at most 132 characters', () => {
    const texts: { extensionDescription: string } = parse(fileText(`components/locales/${language}.yml`));
    expect(section(summary)).toBe(texts.extensionDescription);
    expect(section(summary).length).toBeLessThanOrEqual(132);
  });

  test('has search terms as Edge allows: seven of 30 characters, 21 words in all', () => {
    const [, line = ''] = listing.match(new RegExp(`^\\| ${language} \\| (.*) \\|$`, 'm')) ?? [];
    const terms = line.split(', ');
    expect(terms.length).toBeLessThanOrEqual(7);
    expect(Math.max(...terms.map((term) => term.length))).toBeLessThanOrEqual(30);
    expect(line.split(/[ ,]+/).length).toBeLessThanOrEqual(21);
    expect(line).not.toBe('');
  });
});

test.each([...listing.matchAll(/`([a-z]+-(\d+)x(\d+)\.png)`/g)].map(([, ...found]) => found))(
  'the image %s has the size in its name',
  (file = '', width, height) => {
    expect(sizeOf(`docs/store/images/${file}`)).toBe(`${width} × ${height}`);
  },
);

test('every permission of the manifest is justified', () => {
  const [, permissions = ''] = fileText('wxt.config.ts').match(/\bpermissions: \[(.*?)\]/) ?? [];
  for (const [, name] of permissions.matchAll(/'(\w+)'/g)) expect(listing).toContain(`| \`${name}\` |`);
});
