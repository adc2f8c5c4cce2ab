import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import type { BrowserName } from './browser-name.ts';

/** The variables that point at a browser in an unusual place. */
export const BROWSER_VARIABLES = {
  chromium: 'NEUROGLOSS_CHROMIUM',
  firefox: 'NEUROGLOSS_FIREFOX',
} as const satisfies Record<BrowserName, string>;

type Environment = {
  [Name in
    | 'PATH'
    | 'PROGRAMFILES'
    | 'PROGRAMFILES(X86)'
    | 'LOCALAPPDATA'
    | 'NEUROGLOSS_CHROMIUM'
    | 'NEUROGLOSS_FIREFOX']?: string | undefined;
};

/** What the search depends on of the machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Environment;
  home: string;
}

/** Names on the PATH, the ones that readers most likely use first. */
const COMMANDS: Record<BrowserName, string[]> = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
};

/** Inside `/Applications` of the machine or of the user. */
const MAC_APPS: Record<BrowserName, string[]> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox ESR.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

/** Inside Program Files or the user's own programs. */
const WINDOWS_PROGRAMS: Record<BrowserName, string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    'Mozilla Firefox\\firefox.exe',
    'Firefox Developer Edition\\firefox.exe',
    'Firefox Nightly\\firefox.exe',
  ],
};

/**
 * Gives the absolute path of a browser of this family, or `undefined` when there is none.
 * The family's variable wins over all usual places, and is believed even if nothing is there:
 * starting it then fails with the path that its owner wrote.
 */
export function findBrowser(
  name: BrowserName,
  machine: Machine = { platform: process.platform, env: process.env, home: homedir() },
  isProgram: (path: string) => boolean = canExecute,
): string | undefined {
  return machine.env[BROWSER_VARIABLES[name]] || usualPlaces(name, machine).find(isProgram);
}

/** Gives the paths at which this system keeps browsers of this family, best first. */
export function usualPlaces(name: BrowserName, { platform, env, home }: Machine): string[] {
  if (platform === 'darwin') {
    return combine(['/Applications', posix.join(home, 'Applications')], MAC_APPS[name], posix.join);
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return combine(
      roots.filter((root) => root !== undefined),
      WINDOWS_PROGRAMS[name],
      win32.join,
    );
  }
  const onPath = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const folders = [...new Set([...onPath, '/usr/bin', '/usr/local/bin', '/snap/bin'])];
  return combine(folders, COMMANDS[name], posix.join);
}

/** Every file in every folder; the order of the files counts more. */
function combine(folders: string[], files: string[], join: (...parts: string[]) => string): string[] {
  return files.flatMap((file) => folders.map((folder) => join(folder, file)));
}

function canExecute(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
