import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { codeFiles, fileText } from './project-files.ts';

const keys = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => keys(each, path === '' ? key : `${path}.${key}`))
    : [path];

const english = keys(parse(fileText('components/locales/en.yml')));

test('every language has the same texts', () => {
  expect(keys(parse(fileText('components/locales/de.yml'))).sort()).toEqual([...english].sort());
});

test('no text is unused', () => {
  const code = codeFiles('components', 'entrypoints')
    .map(({ text }) => text)
    .concat(fileText('wxt.config.ts'))
    .join('\n');
  const isUsed = (key: string): boolean => {
    const [, parent = ''] = key.match(/^(.*)\.[^.]+$/) ?? [];
    const plural = /\.(?:\d+|n)$/.test(key) ? parent : key;
    return (
      code.includes(`'${plural}'`) ||
      code.includes(`__MSG_${plural.replaceAll('.', '_')}__`) ||
      // Put together from a beginning and a value: `kind.${kind}`.
      code.includes(`\`${plural.slice(0, plural.lastIndexOf('.') + 1)}\${`)
    );
  };
  expect(english.filter((key) => !isUsed(key))).toEqual([]);
});
