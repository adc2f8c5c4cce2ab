import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PACKAGES, packageFile } from '../../scripts/packages/package-file.ts';
import { readZip, unpack } from '../../scripts/packages/read-zip.ts';

const ROOT = join(import.meta.dirname, '../..');

const checksum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const checksums = (zip: string): Record<string, string> =>
  Object.fromEntries([...readZip(zip)].map(([path, bytes]) => [path, checksum(bytes)]));

describe('a build from the sources package', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'neurogloss-sources-'));
    unpack(packageFile('sources'), folder);
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    // As a reviewer's shell has it: Vitest's own NODE_ENV makes another build.
    const { NODE_ENV: _, ...env } = process.env;
    execFileSync(process.execPath, ['scripts/zip.ts'], { cwd: folder, stdio: 'pipe', env });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(PACKAGES)('makes the same %s package, byte by byte', (name) => {
    const again = packageFile(name, folder);
    // By file first: a difference is reported by its name.
    expect(checksums(again)).toEqual(checksums(packageFile(name)));
    expect(checksum(readFileSync(again))).toBe(checksum(readFileSync(packageFile(name))));
  });
});
