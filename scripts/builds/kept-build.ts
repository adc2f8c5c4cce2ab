import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { contentHash } from './content-hash.ts';

/** Something built from files, into files. */
export interface Build {
  /** From the root: files and folders. */
  inputs: readonly string[];
  outputs: readonly string[];
  /** The file that says what the outputs were built from. */
  stamp: string;
  run(): Promise<void>;
}

const STAMP = v.object({ inputs: v.string(), outputs: v.string() });

/**
 * Builds, unless the outputs are still those that these inputs made. The inputs' hash covers the Node version and the mode
 * too; the outputs' hash shows when another command has written in their place. Rejects when the build fails.
 */
export async function keepBuild(root: string, build: Build): Promise<'kept' | 'built'> {
  const file = join(root, build.stamp);
  // Before the build: what changes meanwhile is built the next time.
  const inputs = contentHash(root, build.inputs, [
    process.version,
    process.platform,
    process.env.NODE_ENV ?? '',
  ]);
  const stamp = readStamp(file);
  if (stamp?.inputs === inputs && stamp.outputs === contentHash(root, build.outputs)) return 'kept';
  rmSync(file, { force: true });
  await build.run();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ inputs, outputs: contentHash(root, build.outputs) }));
  return 'built';
}

function readStamp(file: string): v.InferOutput<typeof STAMP> | undefined {
  try {
    return v.parse(STAMP, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
