import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BrowserName } from './browser-name.ts';
import { BROWSER_VARIABLES, findBrowser } from './find-browser.ts';

const DEBIAN_PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const KNOWN_AS: Record<BrowserName, string> = {
  chromium: 'Chrome, Chromium or Edge (129 or later)',
  firefox: 'Firefox (146 or later)',
};

/**
 * Gives the path of a browser of this family and installs one first where that needs no question:
 * as root on Debian. Throws an error whose message tells people what to install or to set.
 */
export function ensureBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  if (path) return path;
  if (isRootOnDebian()) installFromDebian(DEBIAN_PACKAGES[name]);
  const installed = findBrowser(name);
  if (installed) return installed;
  throw new Error(
    `No ${KNOWN_AS[name]} found: install one, or set ${BROWSER_VARIABLES[name]} to the path of its program.`,
  );
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function installFromDebian(packageName: string): void {
  console.log(`Installing ${packageName} from Debian's packages …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', packageName],
  ]) {
    const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}
