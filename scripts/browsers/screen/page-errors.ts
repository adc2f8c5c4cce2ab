import type { Page } from 'puppeteer-core';

const errors = new WeakMap<Page, string[]>();

/** Collects what goes wrong in a page from now on: uncaught errors, and errors in its console. */
export function watchErrors(page: Page): void {
  const seen: string[] = [];
  errors.set(page, seen);
  page.on('pageerror', (error) => seen.push(error instanceof Error ? error.message : String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(message.text());
  });
}

/** Gives what went wrong in a page that `openPage` opened, so far. */
export function errorsOf(page: Page): string[] {
  return errors.get(page) ?? [];
}
