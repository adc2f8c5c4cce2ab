import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import type { Stage, StageResult } from './stage.ts';

const { PATH: PATH_BEFORE } = process.env;
const ROOT = resolve(import.meta.dirname, '../..');

/** Programs of the dependencies come first: `node` is theirs too. */
const PATH = [join(ROOT, 'node_modules', '.bin'), PATH_BEFORE].join(delimiter);

/** Runs a stage to its end in the repository's root. Never rejects: a program that cannot start has failed. */
export function runStage({ name, command: [program, ...args] }: Stage): Promise<StageResult> {
  const started = performance.now();
  return new Promise((done) => {
    let output = '';
    const end = (passed: boolean) =>
      done({ name, passed, output, started, milliseconds: performance.now() - started });
    // On Windows the dependencies' programs are `.cmd` files, which only a shell can start.
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, PATH },
      shell: process.platform === 'win32',
    });
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => {
      output += String(error);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}
