import { resolve } from 'node:path';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import type { BrowserName } from '../../../scripts/browsers/browser-name.ts';
import { COMMANDS } from './commands.ts';
import { environment } from './environment.ts';
import { extensionFiles } from './extension-files.ts';
import { puppeteer } from './puppeteer-provider.ts';

/** Milliseconds after which a test is hanging: a loaded machine is slow. */
const TIMEOUT = 120_000;

/**
 * Tries that a failed browser test gets on CI, where nobody can look at the machine; at home none, so that a flaky test is seen.
 */
export const BROWSER_RETRIES = process.env.CI ? 1 : 0;

const SUPPORT = resolve(import.meta.dirname, '../support');

/** The project whose tests run beside the pages that they read, in one start of this browser. */
export function domProject(name: BrowserName): TestProjectInlineConfiguration {
  const {
    define,
    resolve: { alias },
  } = environment(name);
  return {
    define,
    plugins: [extensionFiles(name)],
    resolve: {
      alias: [
        { find: /^.*\/slowdown\.ts$/, replacement: `${SUPPORT}/slowdown.ts` },
        ...Object.entries(alias).map(([find, replacement]) => ({ find, replacement })),
      ],
    },
    // Found while tests run, a dependency would have the page load anew.
    optimizeDeps: { include: ['valibot', 'wxt/browser', 'wxt/utils/define-background', '@wxt-dev/i18n'] },
    test: {
      include: ['tests/dom/**/*.test.{ts,tsx}'],
      retry: BROWSER_RETRIES,
      testTimeout: TIMEOUT,
      hookTimeout: TIMEOUT,
      isolate: false,
      maxWorkers: 2,
      browser: {
        enabled: true,
        provider: puppeteer(),
        headless: true,
        ui: false,
        screenshotFailures: false,
        traceView: false,
        viewport: { width: 1_280, height: 1_024 },
        commands: COMMANDS,
        instances: [{ browser: name, name: `dom-${name}` }],
      },
    },
  };
}
