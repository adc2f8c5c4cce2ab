import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };

/** The packages that `npm run zip` writes: one per store, and the sources for Mozilla's reviewers. */
export const PACKAGES = ['chrome', 'edge', 'firefox', 'sources'] as const;

export type Package = (typeof PACKAGES)[number];

/** Gives the path of a package below a folder with the repository's layout. */
export function packageFile(name: Package, root = join(import.meta.dirname, '../..')): string {
  return join(root, '.output', `${packageJson.name}-${packageJson.version}-${name}.zip`);
}
