/** An app of this folder. */
export interface App {
  /** Its folder, and its address: `/apps/<name>/`. */
  name: string;
  /** What runs in the page. */
  main: string;
  /** What gives the first state's HTML at build time. */
  prerender: string;
}

export const APPS: readonly App[] = [
  { name: 'react', main: 'react/main.tsx', prerender: 'react/prerender.tsx' },
  { name: 'preact', main: 'preact/main.tsx', prerender: 'preact/prerender.tsx' },
  { name: 'vue', main: 'vue/main.ts', prerender: 'vue/prerender.ts' },
  { name: 'svelte', main: 'svelte/main.svelte.ts', prerender: 'svelte/prerender.ts' },
  { name: 'lit', main: 'lit/main.ts', prerender: 'lit/prerender.ts' },
];

/** Editors of this folder: each runs in the element `#editor` of `/apps/<name>/`. */
export const EDITORS: readonly string[] = ['prosemirror', 'lexical', 'codemirror', 'contenteditable'];
