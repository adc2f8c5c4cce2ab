import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import type { BrowserName } from '../../../scripts/browsers/browser-name.ts';
import { environment } from './environment.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Bundles an entrypoint that runs in pages: a classic script that runs whenever it is evaluated. */
export function bundleScript(name: string, browser: BrowserName): Promise<string> {
  const entry = `virtual:${name}`;
  const run: Plugin = {
    name: 'neurogloss:run-entrypoint',
    resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
    load: (id) =>
      id === `\0${entry}` ? `import script from '/entrypoints/${name}/index.ts';\nscript.main();` : undefined,
  };
  return bundle(name, entry, browser, [run]);
}

/** Bundles one of the extension's own pages: a classic script that brings its style with it. */
export function bundleSurface(name: string, browser: BrowserName): Promise<string> {
  return bundle(name, resolve(ROOT, `entrypoints/${name}/main.tsx`), browser);
}

/** Bundles as the package does, but legibly. */
async function bundle(
  name: string,
  input: string,
  browser: BrowserName,
  plugins: Plugin[] = [],
): Promise<string> {
  const output = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    ...environment(browser),
    plugins,
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  });
  const chunks = [output].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [chunk] = chunks.filter((each) => each.type === 'chunk');
  if (!chunk) throw new Error(`The build of ${name} wrote no script.`);
  return `${chunk.code}\n//# sourceURL=neurogloss/${name}.js`;
}
