import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { contentHash } from '../../../../scripts/builds/content-hash.ts';
import { type Build, keepBuild } from '../../../../scripts/builds/kept-build.ts';

let root: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'neurogloss-build-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  write('src/a.ts', 'a');
  write('src/deep/b.ts', 'b');
  write('package-lock.json', '{}');
});

const INPUTS = ['src', 'package-lock.json'];

/** What may change between two runs, and whether it makes another outcome. */
const CHANGES: [string, () => void][] = [
  ['a file that says something else', () => write('src/deep/b.ts', 'c')],
  ['a new file', () => write('src/c.ts', '')],
  ['a file that is gone', () => rmSync(join(root, 'src/a.ts'))],
  ['a file of another name', () => renameSync(join(root, 'src/a.ts'), join(root, 'src/z.ts'))],
  ['other dependencies', () => write('package-lock.json', '{"a":1}')],
];

describe('contentHash', () => {
  test.for(CHANGES)('differs after %s', ([, change]) => {
    const before = contentHash(root, INPUTS);
    change();
    expect(contentHash(root, INPUTS)).not.toBe(before);
  });

  test('differs with another fact, such as the version of Node', () => {
    expect(contentHash(root, INPUTS, ['v24.0.0'])).not.toBe(contentHash(root, INPUTS, ['v24.1.0']));
  });

  test('is the same in another folder, in any order, whatever is installed', () => {
    const before = contentHash(root, INPUTS);
    write('src/node_modules/x.js', 'x');
    write('other.ts', 'x');
    expect(contentHash(root, INPUTS.toReversed())).toBe(before);
  });
});

describe('keepBuild', () => {
  const build: Build = {
    inputs: INPUTS,
    outputs: ['out'],
    stamp: 'out.json',
    async run() {
      write('out/a.js', readFileSync(join(root, 'src/deep/b.ts'), 'utf8'));
    },
  };

  test('builds once and keeps that', async () => {
    expect([await keepBuild(root, build), await keepBuild(root, build)]).toEqual(['built', 'kept']);
  });

  test.for<[string, () => void]>([
    ...CHANGES,
    ['another build in its place', () => write('out/a.js', 'other')],
    ['the loss of its output', () => rmSync(join(root, 'out'), { recursive: true })],
    ['a broken stamp', () => write('out.json', '{')],
  ])('builds anew after %s', async ([, change]) => {
    await keepBuild(root, build);
    change();
    expect(await keepBuild(root, build)).toBe('built');
    expect(await keepBuild(root, build)).toBe('kept');
  });

  test('builds again after a build that failed', async () => {
    await keepBuild(root, build);
    write('src/a.ts', 'broken');
    const failing = { ...build, run: () => Promise.reject(new Error('broken')) };
    await expect(keepBuild(root, failing)).rejects.toThrow('broken');
    write('src/a.ts', 'a');
    expect(await keepBuild(root, build)).toBe('built');
  });

  test('builds the next time what changed during the build', async () => {
    const racing = { ...build, run: async () => write('src/a.ts', 'meanwhile') };
    await keepBuild(root, racing);
    expect(await keepBuild(root, build)).toBe('built');
  });
});
