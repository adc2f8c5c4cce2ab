import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { completeLock } from '../../../../scripts/packages/complete-lock.ts';

const lock = (packages: object) => JSON.stringify({ name: 'x', lockfileVersion: 3, packages });
const packagesOf = (json: string): unknown => JSON.parse(json).packages;

describe('completeLock', () => {
  test('adds the programs for other systems', () => {
    const tool = {
      version: '2.0.0',
      dev: true,
      optionalDependencies: { '@a/cli-linux-x64-musl': '2.0.0', '@a/cli-win32-arm64': '2.0.0' },
    };
    expect(packagesOf(completeLock(lock({ 'node_modules/@a/tool': tool })))).toEqual({
      'node_modules/@a/cli-linux-x64-musl': {
        version: '2.0.0',
        dev: true,
        optional: true,
        os: ['linux'],
        cpu: ['x64'],
        libc: ['musl'],
      },
      'node_modules/@a/cli-win32-arm64': {
        version: '2.0.0',
        dev: true,
        optional: true,
        os: ['win32'],
        cpu: ['arm64'],
      },
      'node_modules/@a/tool': tool,
    });
  });

  test('leaves a complete lock file as it is, to the byte', () => {
    const complete = lock({
      'node_modules/tool': {
        optionalDependencies: { 'tool-linux-x64': '1.0.0', 'tool-darwin-x64': '1.0.0' },
      },
      'node_modules/tool-linux-x64': { version: '1.0.0', integrity: 'sha512-x' },
      'node_modules/tool/node_modules/tool-darwin-x64': { version: '1.0.0' },
    });
    expect(completeLock(complete)).toBe(complete);
  });

  test('refuses a name that does not tell the system', () => {
    const packages = { 'node_modules/tool': { optionalDependencies: { fsevents: '2.3.3' } } };
    expect(() => completeLock(lock(packages))).toThrow('What system does fsevents run on?');
  });
});

test.for(['package-lock.json', 'tests/apps/package-lock.json'])(
  '%s names the packages of all systems (if not: npm run locks)',
  (file) => {
    const json = readFileSync(`${import.meta.dirname}/../../../../${file}`, 'utf8');
    expect(completeLock(json) === json).toBe(true);
  },
);
