import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { fileText } from './project-files.ts';

const NAMES = v.optional(v.record(v.string(), v.string()), {});
const MANIFEST = v.object({
  dependencies: NAMES,
  devDependencies: NAMES,
  allowScripts: v.optional(v.record(v.string(), v.boolean()), {}),
});
const LOCK = v.object({
  packages: v.record(
    v.string(),
    v.object({
      integrity: v.optional(v.string()),
      resolved: v.optional(v.string()),
      hasInstallScript: v.optional(v.boolean(), false),
    }),
  ),
});

describe.each(['', 'tests/apps/'])('what npm installs in "%s"', (folder) => {
  const manifest = v.parse(MANIFEST, JSON.parse(fileText(`${folder}package.json`)));
  const { packages } = v.parse(LOCK, JSON.parse(fileText(`${folder}package-lock.json`)));
  const installed = Object.entries(packages).filter(([path]) => path !== '');

  test('is pinned by checksum, every package of it', () => {
    const wrong = installed
      .filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))
      .map(([path]) => `${path} has no checksum: run npm run locks.`);
    expect(wrong).toEqual([]);
  });

  test('comes from the registry that the installing machine uses, none other', () => {
    const wrong = installed
      .filter(
        ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
      )
      .map(([path, { resolved }]) => `${path} comes from ${resolved}.`);
    expect(wrong).toEqual([]);
  });

  test('runs no script of its own, unless package.json names it', () => {
    const scripted = installed
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect([...new Set(scripted)].sort()).toEqual(Object.keys(manifest.allowScripts).sort());
  });

  test('is asked for by exact version', () => {
    const wrong = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
      .map(([name, version]) => `${name} is asked for as ${version}: name one version.`);
    expect(wrong).toEqual([]);
  });
});
