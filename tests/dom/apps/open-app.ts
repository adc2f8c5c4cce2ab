import type { Settings } from '../../../entrypoints/settings/settings-schema.ts';
import { until } from '../support/eventually.ts';
import { FAST_CLOCK } from '../support/page-clocks.ts';
import { readBeside } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

/** The pages that `tests/apps` builds, as the server has them. */
const PAGES = import.meta.glob<string>('../../apps/dist/*/index.html', { query: '?raw', import: 'default' });

/**
 * Opens a built app or editor twice, side by side: read by the extension, and without it. Resolves when both run: when they
 * have given themselves to the tests as this global. Throws when it was not built.
 */
export async function openApp(
  name: string,
  global: 'app' | 'editor',
  painter: Settings['painter'],
): Promise<[page: TestPage, plain: TestPage]> {
  const load = PAGES[`../../apps/dist/${name}/index.html`];
  if (!load) throw new Error(`${name} was not built: npm run build:apps`);
  // The frame has the address of the test.
  const html = (await load())
    .replace('<head>', `<head>${FAST_CLOCK}`)
    .replace('src="main.js"', `src="/tests/apps/dist/${name}/main.js"`);
  const both = await readBeside(html, { settings: { painter } });
  // Until then the name may be that of an element with this id.
  const runs = ({ window }: TestPage): boolean =>
    global in window && !(Reflect.get(window, global) instanceof window.Node);
  for (const page of both) await until(`the ${global} of ${name} runs`, () => runs(page));
  return both;
}
