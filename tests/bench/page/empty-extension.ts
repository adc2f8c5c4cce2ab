import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { BrowserName } from '../../../scripts/browsers/browser-name.ts';
import { testedExtension } from '../../../scripts/browsers/session/tested-extension.ts';

/** An extension in a folder of its own, until it is disposed of. */
export interface BenchExtension extends AsyncDisposable {
  folder: string;
}

const MANIFEST = v.looseObject({
  background: v.optional(v.unknown()),
  content_scripts: v.array(v.looseObject({ js: v.array(v.string()), css: v.optional(v.array(v.string())) })),
});

/**
 * Makes the built extension without its code: an empty content script in the same frames, no style sheet, no background.
 * What it costs, every extension costs.
 */
export async function emptyExtension(browser: BrowserName): Promise<BenchExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'neurogloss-bench-'));
  await cp(testedExtension(browser), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { background: _, ...manifest } = v.parse(MANIFEST, JSON.parse(await readFile(file, 'utf8')));
  const contentScripts = manifest.content_scripts.map(({ css: _, ...script }) => script);
  await writeFile(file, JSON.stringify({ ...manifest, content_scripts: contentScripts }));
  for (const script of contentScripts.flatMap(({ js }) => js)) await writeFile(join(folder, script), '');
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
