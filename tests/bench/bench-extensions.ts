import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntryForms } from '../../glossary/form.ts';
import { buildIndex } from '../../glossary/matching/index/build-index.ts';
import { testedExtension } from '../../scripts/browsers/session/tested-extension.ts';

/** An extension in a folder of its own, until it is disposed of. */
export interface BenchExtension extends AsyncDisposable {
  folder: string;
}

/** An extension whose content script is empty: what it costs, every extension costs. */
export async function emptyExtension(): Promise<BenchExtension> {
  const extension = await temporaryFolder();
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1.0',
    permissions: ['storage'],
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['empty.js'],
        all_frames: true,
        match_origin_as_fallback: true,
        run_at: 'document_end',
      },
    ],
  };
  await writeFile(join(extension.folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(extension.folder, 'empty.js'), '');
  return extension;
}

/** The built extension with the index of another glossary. */
export async function extensionWith(entries: readonly EntryForms[]): Promise<BenchExtension> {
  const extension = await temporaryFolder();
  await cp(testedExtension('chromium'), extension.folder, { recursive: true });
  await writeFile(join(extension.folder, 'glossary/index.bin'), new Uint8Array(buildIndex(entries)));
  return extension;
}

async function temporaryFolder(): Promise<BenchExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'neurogloss-bench-'));
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
