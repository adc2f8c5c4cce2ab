/*
 * Builds each app for production into `dist/<name>/index.html` and `main.js`: the first state is rendered
 * into the page, as a server would, and taken over (hydrated) by the script.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build, type InlineConfig } from 'vite';
import { APPS, type App, EDITORS } from './apps.ts';

// What readers meet on the web: without the warnings and the slow paths of development.
process.env.NODE_ENV = 'production';

const ROOT = import.meta.dirname;
const DIST = `${ROOT}/dist`;
const SERVER = `${ROOT}/node_modules/.prerender`;

const common = (): InlineConfig => ({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  plugins: [vue(), svelte({ configFile: false })],
});

async function prerender({ name, prerender: entry }: App): Promise<string> {
  const outDir = `${SERVER}/${name}`;
  await build({
    ...common(),
    build: { ssr: entry, outDir, rollupOptions: { output: { entryFileNames: 'prerender.mjs' } } },
  });
  const module: { prerender: () => string | Promise<string> } = await import(
    pathToFileURL(`${outDir}/prerender.mjs`).href
  );
  return module.prerender();
}

async function buildScript({ name, main }: Omit<App, 'prerender'>): Promise<void> {
  await build({
    ...common(),
    build: {
      outDir: `${DIST}/${name}`,
      emptyOutDir: false,
      rollupOptions: { input: `${ROOT}/${main}`, output: { entryFileNames: 'main.js' } },
    },
  });
}

function page(name: string, content: string): string {
  const body = name === 'lit' ? content : `<div id="app">${content}</div>`;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"></head>
<body><h1>Notes of a visit</h1>${body}<script type="module" src="main.js"></script></body>
</html>
`;
}

function editorPage(name: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"></head>
<body><h1>Notes of a visit</h1><p id="text">She has had secondary myoclonus for years.</p>
<div id="editor"></div><script type="module" src="main.js"></script></body>
</html>
`;
}

await rm(DIST, { recursive: true, force: true });
for (const app of APPS) {
  await mkdir(`${DIST}/${app.name}`, { recursive: true });
  await buildScript(app);
  await writeFile(`${DIST}/${app.name}/index.html`, page(app.name, await prerender(app)));
}
for (const name of EDITORS) {
  await mkdir(`${DIST}/${name}`, { recursive: true });
  await buildScript({ name, main: `editors/${name}.ts` });
  await writeFile(`${DIST}/${name}/index.html`, editorPage(name));
}
