import { expect, test } from 'vitest';
import { withIntegrity } from '../../../../scripts/packages/complete-lock.ts';

const lock = (packages: object): string => JSON.stringify({ name: 'x', packages });
const known = (name: string, version: string): string =>
  name === 'unknown' ? '' : `sha512-${name}@${version}`;

test('adds a checksum where there is none', () => {
  const before = lock({
    '': { name: 'x' },
    'node_modules/a/node_modules/@b/c': { version: '1.0.0', os: ['linux'] },
  });
  expect(JSON.parse(withIntegrity(before, known))).toEqual({
    name: 'x',
    packages: {
      '': { name: 'x' },
      'node_modules/a/node_modules/@b/c': { version: '1.0.0', integrity: 'sha512-@b/c@1.0.0', os: ['linux'] },
    },
  });
});

test('leaves a complete lock file, and what the registry does not know, as it came', () => {
  const before = lock({
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-old' },
    'node_modules/unknown': { version: '1.0.0' },
  });
  expect(withIntegrity(before, known)).toBe(before);
});

test('refuses what is no lock file', () => {
  expect(() => withIntegrity('[]', known)).toThrow();
});
