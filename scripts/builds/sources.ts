import { readdirSync } from 'node:fs';

/** Folders that no package is built from; the sources package leaves them out (`wxt.config.ts`). */
export const NOT_BUILT_FROM = ['docs', 'tests'] as const;

/** Returns the files and folders in the root that packages are built from: those of the sources package. */
export function packageSources(root: string): string[] {
  const left: readonly string[] = [...NOT_BUILT_FROM, 'node_modules'];
  return readdirSync(root).filter((name) => !name.startsWith('.') && !left.includes(name));
}
