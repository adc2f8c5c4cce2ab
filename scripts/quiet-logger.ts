import type { Logger } from 'wxt';

const nothing = (): void => {};

/** For builds whose result is what matters: says warnings and errors only. */
export const QUIET_LOGGER: Logger = {
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 0,
};
