import { commands } from 'vitest/browser';

/** As `tests/support/slowdown.ts`, for tests in a browser, which see nothing of the machine: Node reads it. */
export const slowdown = (): Promise<number> => commands.slowdown();
