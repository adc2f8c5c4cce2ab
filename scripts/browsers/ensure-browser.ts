import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BrowserName } from './browser-name.ts';
import { BROWSER_VARIABLES, findBrowser } from './find-browser.ts';

const DEBIAN_PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const KNOWN_AS: Record<BrowserName, string> = {
  chromium: 'Chrome, Chromium or Edge (134 or later)',
  firefox: 'Firefox (146 or later)',
};

/** So that text has glyphs: a browser without its recommended packages may come without any font. */
const DEBIAN_FONTS = 'fonts-dejavu-core';

/**
 * Returns the path of a browser of this family and installs one first where that needs no question:
 * as root on Debian. Throws an error whose message says what to install or to set.
 */
export function ensureBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  if (path) return path;
  ensureBrowsers([name]);
  const installed = findBrowser(name);
  if (installed) return installed;
  throw notFound(name);
}

/** Installs the browsers of these families that are missing, all at once. Throws as `ensureBrowser` does. */
export function ensureBrowsers(names: readonly BrowserName[]): void {
  const missing = names.filter((name) => findBrowser(name) === undefined);
  if (missing.length > 0 && isRootOnDebian()) {
    installFromDebian([...missing.map((name) => DEBIAN_PACKAGES[name]), DEBIAN_FONTS]);
  }
  for (const name of missing) if (findBrowser(name) === undefined) throw notFound(name);
}

function notFound(name: BrowserName): Error {
  return new Error(
    `No ${KNOWN_AS[name]} found: install one, or set ${BROWSER_VARIABLES[name]} to the path of its program.`,
  );
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function installFromDebian(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} from Debian's packages …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}
