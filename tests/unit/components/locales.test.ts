import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLocale } from './english.ts';

const english = readLocale('en');
const locales = readdirSync(new URL('../../../components/locales', import.meta.url))
  .map((file) => file.replace(/\.yml$/, ''))
  .filter((locale) => locale !== 'en');

const placeholders = (text: string): string[] => [...new Set(text.match(/\$\d|%s/g) ?? [])].sort();
const forms = (text: string | [string, string] | undefined): string[] =>
  text === undefined ? [] : [text].flat();

test('browsers accept every key', () => {
  for (const key of english.keys()) expect(key.replaceAll('.', '_')).toMatch(/^[A-Za-z0-9_]+$/);
});

describe.each(locales)('%s', (locale) => {
  const texts = readLocale(locale);

  test('has the keys of English, and no others', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('has a plural and the placeholders where English has them', () => {
    for (const [key, text] of english) {
      const translated = texts.get(key);
      expect(Array.isArray(translated), key).toBe(Array.isArray(text));
      expect(forms(translated).flatMap(placeholders), key).toEqual(forms(text).flatMap(placeholders));
    }
  });

  test('names its own language', () => expect(texts.get('ui.language')).toBe(locale));
});

test('every key is used, or named by its parts', () => {
  const root = new URL('../../../', import.meta.url);
  const sources = ['components', 'entrypoints', 'wxt.config.ts'].flatMap((path) =>
    path.endsWith('.ts')
      ? [readFileSync(new URL(path, root), 'utf8')]
      : readdirSync(new URL(path, root), { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.tsx?$/.test(file))
          .map((file) => readFileSync(new URL(`${path}/${file}`, root), 'utf8')),
  );
  const source = sources.join('\n');
  const composed = [...source.matchAll(/t\(\s*`([\w.]+)\.\$\{/g)].map(([, prefix]) => `${prefix}.`);
  const unused = [...english.keys()].filter(
    (key) =>
      !source.includes(`'${key}'`) &&
      !source.includes(`__MSG_${key.replaceAll('.', '_')}__`) &&
      !composed.some((prefix) => key.startsWith(prefix)),
  );
  expect(unused).toEqual([]);
});
