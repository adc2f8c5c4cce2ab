import { describe, expect, test } from 'vitest';
import { hasDisplay, readStartChoice, type StartChoice } from '../../../../scripts/start/start-choice.ts';

describe('readStartChoice', () => {
  test.for<[string[], boolean, StartChoice]>([
    [[], true, { browser: undefined, headless: false, entry: undefined }],
    [[], false, { browser: undefined, headless: true, entry: undefined }],
    [['firefox'], true, { browser: 'firefox', headless: false, entry: undefined }],
    [['chrome'], true, { browser: 'chromium', headless: false, entry: undefined }],
    [['--headless', 'edge'], true, { browser: 'chromium', headless: true, entry: undefined }],
    [['--entry=tic'], true, { browser: undefined, headless: false, entry: 'tic' }],
  ])('understands %j', ([words, display, choice]) => {
    expect(readStartChoice(words, display)).toEqual(choice);
  });

  test.for(['safari', '--help', 'constructor'])('says what it does not know: %s', (word) => {
    expect(() => readStartChoice([word], true)).toThrow(`npm start does not know "${word}"`);
  });
});

test.for<[NodeJS.Platform, NodeJS.ProcessEnv, boolean]>([
  ['darwin', {}, true],
  ['win32', {}, true],
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
])('on %s with %j there is a display: %s', ([platform, env, expected]) => {
  expect(hasDisplay(platform, env)).toBe(expected);
});
