import type { CDPSession, KeyInput, MouseButton, Page } from 'puppeteer-core';
import type { BrowserCommand } from 'vitest/node';
import { inFirefox } from '../../../scripts/browsers/contexts/in-firefox.ts';
import { pixelRatio } from '../../../scripts/browsers/pixel-ratio.ts';
import { slowdown as readSlowdown } from '../../../scripts/browsers/session/slowdown.ts';

/** A point of the tab, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** How a tab is shown; what is left out is as the browser has it. */
export interface Emulation {
  medium?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark';
  devicePixelRatio?: number;
  forcedColors?: boolean;
  reducedMotion?: boolean;
  /** Chromium only: Firefox takes this wish from the system. */
  moreContrast?: boolean;
}

const movePointer: BrowserCommand<[to: Point, steps: number]> = async ({ page }, { x, y }, steps) => {
  if (steps !== 2) return page.mouse.move(x, y, { steps });
  // The stop is beside the place. Half-way may be another term, on which the pointer of a busy machine stays for so long that its
  // card opens and covers the place. Firefox 153 reports no move to where the pointer is, though another page lies there now.
  await page.mouse.move(x + 1, y);
  await page.mouse.move(x, y);
};

const pressPointer: BrowserCommand<[at: Point, button: MouseButton, clicks: number]> = (
  { page },
  at,
  button,
  count,
) => page.mouse.click(at.x, at.y, { button, count });

const dragPointer: BrowserCommand<[from: Point, to: Point]> = async ({ page }, from, to) => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
};

const turnWheel: BrowserCommand<[by: Point]> = ({ page }, { x, y }) =>
  page.mouse.wheel({ deltaX: x, deltaY: y });

/**
 * Puts a finger down and lifts it at once: where a loaded Chromium has to wait for the end, it takes the tap for a long
 * press. Firefox is told to wait, see scripts/browsers/launch-browser.ts.
 */
const tap: BrowserCommand<[at: Point]> = async ({ page, project }, { x, y }) => {
  if (project.config.browser.name === 'firefox') return page.touchscreen.tap(x, y);
  const session = await sessionOf(page);
  await Promise.all([
    session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] }),
    session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
  ]);
};

/** Puts a finger down, moves it and lifts it. */
const swipe: BrowserCommand<[from: Point, to: Point]> = async ({ page }, from, to) => {
  const steps = 8;
  await page.touchscreen.touchStart(from.x, from.y);
  for (let step = 1; step <= steps; step++) {
    const share = step / steps;
    await page.touchscreen.touchMove(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
  }
  await page.touchscreen.touchEnd();
};

/** Presses the last key while the others are held. */
const pressKeys: BrowserCommand<[keys: KeyInput[]]> = async ({ page }, keys) => {
  const held = keys.slice(0, -1);
  const last = keys.at(-1);
  for (const key of held) await page.keyboard.down(key);
  if (last) await page.keyboard.press(last);
  for (const key of held.toReversed()) await page.keyboard.up(key);
};

const holdKey: BrowserCommand<[key: KeyInput, isDown: boolean]> = ({ page }, key, isDown) =>
  isDown ? page.keyboard.down(key) : page.keyboard.up(key);

/**
 * Makes the tab and its window the active ones. In long runs a headless Firefox 153 was seen without an active window: it then
 * refuses fullscreen, and `document.hasFocus()` is false.
 */
const activateTab: BrowserCommand<[]> = async ({ page, project }) => {
  await page.bringToFront();
  if (project.config.browser.name !== 'firefox') return;
  await inFirefox({ browser: page.browser() }, () => {
    Services.focus.activeWindow = globalThis;
    gBrowser.selectedBrowser.focus();
  });
};

const typeText: BrowserCommand<[text: string]> = ({ page }, text) => page.keyboard.type(text);

/** Chromium's, one for each tab: what a session emulates ends with it. */
const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  return session;
}

const emulate: BrowserCommand<[Emulation]> = async ({ page, project }, emulation) => {
  const { medium, colorScheme, devicePixelRatio: deviceScaleFactor = pixelRatio() } = emulation;
  const { forcedColors, reducedMotion, moreContrast } = emulation;
  await page.setViewport({ ...project.config.browser.viewport, deviceScaleFactor });
  if (project.config.browser.name === 'firefox') {
    await inFirefox(
      { browser: page.browser() },
      (medium, colorScheme, preferences) => {
        const { browsingContext } = gBrowser.selectedBrowser;
        browsingContext.mediumOverride = medium;
        browsingContext.prefersColorSchemeOverride = colorScheme;
        for (const [name, value] of Object.entries(preferences)) {
          if (value === null) Services.prefs.clearUserPref(name);
          else Services.prefs.setIntPref(name, value);
        }
      },
      medium ?? '',
      colorScheme ?? 'none',
      {
        'browser.display.document_color_use': forcedColors ? 2 : null,
        'ui.prefersReducedMotion': reducedMotion ? 1 : null,
      },
    );
    return;
  }
  const session = await sessionOf(page);
  // Both at once: each of Puppeteer's two methods ends what the other began.
  await session.send('Emulation.setEmulatedMedia', {
    media: medium ?? '',
    features: [
      { name: 'prefers-color-scheme', value: colorScheme ?? '' },
      { name: 'forced-colors', value: forcedColors ? 'active' : '' },
      { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
      { name: 'prefers-contrast', value: moreContrast ? 'more' : '' },
    ],
  });
};

const slowdown: BrowserCommand<[]> = () => readSlowdown();

/** What tests in the browser ask of the driver: trusted input, and what only Node knows. */
export const COMMANDS = {
  activateTab,
  movePointer,
  pressPointer,
  dragPointer,
  turnWheel,
  tap,
  swipe,
  pressKeys,
  holdKey,
  typeText,
  emulate,
  slowdown,
};

type Arguments<Command> = Command extends BrowserCommand<infer Args> ? Args : never;

declare module 'vitest/browser' {
  export const commands: BrowserCommands;
  export interface BrowserCommands {
    movePointer(...args: Arguments<typeof movePointer>): Promise<void>;
    pressPointer(...args: Arguments<typeof pressPointer>): Promise<void>;
    activateTab(): Promise<void>;
    dragPointer(...args: Arguments<typeof dragPointer>): Promise<void>;
    turnWheel(...args: Arguments<typeof turnWheel>): Promise<void>;
    tap(...args: Arguments<typeof tap>): Promise<void>;
    swipe(...args: Arguments<typeof swipe>): Promise<void>;
    pressKeys(...args: Arguments<typeof pressKeys>): Promise<void>;
    holdKey(...args: Arguments<typeof holdKey>): Promise<void>;
    typeText(...args: Arguments<typeof typeText>): Promise<void>;
    emulate(...args: Arguments<typeof emulate>): Promise<void>;
    slowdown(): Promise<number>;
  }
}
