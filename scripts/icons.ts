import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { ensureBrowser } from './browsers/ensure-browser.ts';

/** Renders the icons' drawings, `public/icons/*.svg`, to the sizes that the browsers ask for: `npm run icons`. */
const FOLDER = resolve(import.meta.dirname, '../public/icons');
const DRAWINGS = { icon: [16, 32, 48, 96, 128], 'icon-off': [16, 32, 48] };

const browser = await launch({
  executablePath: ensureBrowser('chromium'),
  headless: true,
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(DRAWINGS)) {
  const drawing = await readFile(`${FOLDER}/${name}.svg`, 'utf8');
  for (const size of sizes)
    await writeFile(`${FOLDER}/${name}-${size}.png`, await render(page, drawing, size));
}
await browser.close();

async function render(page: Page, drawing: string, size: number): Promise<Uint8Array> {
  await page.setViewport({ width: size, height: size });
  // Chrome's store wants an eighth of transparent edge around this one.
  const edge = size === 128 ? 16 : 0;
  const style = `body{margin:${edge}px}svg{display:block;inline-size:${size - 2 * edge}px}`;
  await page.setContent(`<style>${style}</style>${drawing}`);
  return page.screenshot({ omitBackground: true });
}
