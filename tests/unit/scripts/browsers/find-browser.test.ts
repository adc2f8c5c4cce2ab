import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine, usualPlaces } from '../../../../scripts/browsers/find-browser.ts';

const linux: Machine = {
  platform: 'linux',
  env: { PATH: '/home/ann/bin:relative:/usr/bin' },
  home: '/home/ann',
};
const mac: Machine = { platform: 'darwin', env: {}, home: '/Users/ann' };
const windows: Machine = {
  platform: 'win32',
  env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ann\\AppData\\Local' },
  home: 'C:\\Users\\ann',
};

describe('findBrowser', () => {
  test.for<[string, Machine, string, 'chromium' | 'firefox']>([
    ['Chromium on Debian', linux, '/usr/bin/chromium', 'chromium'],
    ['Chrome in a folder of the PATH', linux, '/home/ann/bin/google-chrome', 'chromium'],
    ['a snap outside the PATH', linux, '/snap/bin/chromium', 'chromium'],
    ['Firefox ESR on Debian', linux, '/usr/bin/firefox-esr', 'firefox'],
    ['Chrome on a Mac', mac, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'chromium'],
    [
      'Firefox of one user of a Mac',
      mac,
      '/Users/ann/Applications/Firefox.app/Contents/MacOS/firefox',
      'firefox',
    ],
    ['Edge on Windows', windows, 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe', 'chromium'],
    [
      'Firefox of one user of Windows',
      windows,
      'C:\\Users\\ann\\AppData\\Local\\Mozilla Firefox\\firefox.exe',
      'firefox',
    ],
  ])('finds %s', ([, machine, path, name]) => {
    expect(findBrowser(name, machine, (place) => place === path)).toBe(path);
  });

  test('prefers Chrome to Chromium to Edge', () => {
    const installed = ['/usr/bin/microsoft-edge', '/usr/bin/chromium', '/usr/bin/google-chrome'];
    const find = (here: string[]) => findBrowser('chromium', linux, (place) => here.includes(place));
    expect(find(installed)).toBe('/usr/bin/google-chrome');
    expect(find(installed.slice(0, 2))).toBe('/usr/bin/chromium');
  });

  test('believes the variable, whatever is there', () => {
    const machine = { ...linux, env: { NEUROGLOSS_FIREFOX: '/opt/firefox' } };
    expect(findBrowser('firefox', machine, () => false)).toBe('/opt/firefox');
    expect(findBrowser('chromium', machine, () => false)).toBeUndefined();
  });

  test('never looks into folders relative to wherever it runs', () => {
    expect(usualPlaces('chromium', linux).filter((place) => !place.startsWith('/'))).toEqual([]);
  });
});
