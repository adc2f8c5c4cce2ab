import { availableParallelism, loadavg } from 'node:os';

/**
 * Returns how many times slower than alone a process now runs on this machine: 1 on an idle one, 3 where three
 * processes share each core. Tests in a browser ask for it by a command, see `tests/dom/support/slowdown.ts`.
 */
export const slowdown = (): number => Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
