import type { KeyInput } from 'puppeteer-core';
import { expect, onTestFinished } from 'vitest';
import { commands } from 'vitest/browser';
import { type Place, placeOfText } from '../../../scripts/browsers/in-page/place-of-text.ts';
import { placeInCard, type ReadCard, readCardIn } from '../../../scripts/browsers/in-page/read-card.ts';
import { asRead, highlightsInPage } from '../../../scripts/browsers/in-page/read-highlights.ts';
import { marksInPage } from '../../../scripts/browsers/in-page/read-marks.ts';
import type { Emulation } from '../provider/commands.ts';
import { eventually, until } from './eventually.ts';
import { type PageWindow, windowOf } from './page-window.ts';

/** A term that tests leave to `readsOn`. */
const SENTINEL = 'athetosis';

/** The highlight of the term whose card is open. */
const TINT_OF_OPEN = 'neurogloss-open';

/**
 * A page that the content script reads, in a frame beside the test. Places are CSS pixels of its view. What it is asked is
 * answered at once; what is waited for is looked at in each frame that the browser draws.
 */
export class TestPage {
  readonly frame: HTMLIFrameElement;
  /** Uncaught errors and rejections of the page. Those that a test expects it takes out; others fail it at its end. */
  readonly errors: string[] = [];
  readonly #painter: () => 'highlights' | 'marks';
  readonly #closedRoot: (element: Element) => ShadowRoot | null;

  constructor(
    frame: HTMLIFrameElement,
    painter: () => 'highlights' | 'marks',
    closedRoot: (element: Element) => ShadowRoot | null,
  ) {
    this.frame = frame;
    this.#painter = painter;
    this.#closedRoot = closedRoot;
  }

  /** The page's own window: `instanceof` in a test needs the page's constructors, `page.window.HTMLElement`. */
  get window(): PageWindow {
    return windowOf(this.frame);
  }

  get document(): Document {
    return this.window.document;
  }

  /** The element that a selector names. Throws when there is none. */
  element(selector: string): HTMLElement {
    const found = this.document.querySelector(selector);
    if (!(found instanceof this.window.HTMLElement)) throw new Error(`The page has no ${selector}.`);
    return found;
  }

  /** Runs a function as the page's own. It travels as source: it sees nothing but its arguments and the page's globals. */
  async evaluate<Args extends unknown[], Result>(
    task: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return await this.#run(task, ...args);
  }

  #run<Args extends unknown[], Result>(task: (...args: Args) => Result, ...args: Args): Result {
    const inPage: typeof task = this.window.eval(`(${task})`);
    return inPage(...args);
  }

  /**
   * What is painted now, as it is read, in document order: inside the elements that a selector names, or everywhere; by one
   * highlight, or by any.
   */
  painted(within = ':root', by?: string): string[] {
    return Array.from(this.#run(highlightsInPage, within))
      .filter(({ highlight }) => by === undefined || highlight === by)
      .map(({ text }) => asRead(text));
  }

  /** The texts of the elements in which the marks painter wrapped terms. */
  marked(): string[] {
    return Array.from(this.#run(marksInPage), asRead);
  }

  /** Waits until exactly these terms are painted, in document order; on a page with marks, until they are marked too. */
  async showsTerms(terms: readonly string[], within?: string): Promise<void> {
    const count = letters(terms);
    // Where the mouse happens to lie on a term, its card opens, and it is tinted beside its line.
    const lines = (): string[] =>
      Array.from(this.#run(highlightsInPage, within ?? ':root'))
        .filter(({ highlight }) => highlight !== TINT_OF_OPEN)
        .map(({ text }) => asRead(text));
    await eventually(
      () => ({ painted: lines(), marked: this.#hasMarks(within) ? letters(this.marked()) : 0 }),
      { painted: [...terms], marked: this.#hasMarks(within) ? count : 0 },
    );
  }

  /** Waits until this term is among the painted ones; on a page with marks, until it is marked too. */
  async shows(term: string): Promise<void> {
    await until(`"${term}" is painted among ${JSON.stringify(this.painted())}`, () => this.#isShown(term));
  }

  /**
   * Shows that all that the page changed so far has been read and painted: a term that is added now, at the end, is painted,
   * and gone again. What must not happen is looked for after it.
   */
  async readsOn(): Promise<void> {
    const { body } = this.document;
    const sentinel = this.document.createElement('p');
    const text = this.document.createTextNode(`On ${SENTINEL}.`);
    sentinel.append(text);
    sentinel.style.cssText = 'position: fixed; top: 0; left: 0; opacity: 0; pointer-events: none';
    body.append(sentinel);
    await this.shows(SENTINEL);
    // Rewritten, not removed: a page that takes marks away at once gets no new ones for a while.
    text.data = '';
    await until('the sentinel is gone', () => !this.#isShown(SENTINEL));
    sentinel.remove();
  }

  #isShown(term: string): boolean {
    const isMarked = (): boolean => asRead(this.marked().join(' ')).includes(term);
    return this.painted().includes(term) && (!this.#hasMarks() || isMarked());
  }

  #hasMarks(within?: string): boolean {
    return within === undefined && this.#painter() === 'marks';
  }

  /** The card as the user sees it, or `null`. */
  card(): ReadCard | null {
    const root = this.#cardRoot();
    return root && this.#run(readCardIn, root);
  }

  /** Waits for a card that holds this text, and returns it. */
  cardShows(text = ''): Promise<ReadCard> {
    return until(`a card shows "${text}"`, () => {
      const card = this.card();
      return card?.text.includes(text) && card;
    });
  }

  /** Waits until no card is on the screen. */
  async cardCloses(): Promise<void> {
    await until('the card is gone', () => this.card() === null);
  }

  /** The element of the open card that a selector names. Throws when there is none. */
  inCard(selector: string): HTMLElement {
    const found = this.#cardRoot()?.querySelector<HTMLElement>(selector);
    return found ?? expect.fail(`No card has ${selector}.`);
  }

  /** The button of the open card with this text. Throws when there is none. */
  cardButton(text: string): HTMLElement {
    const buttons = [...(this.#cardRoot()?.querySelectorAll('button') ?? [])];
    return buttons.find(({ textContent }) => textContent === text) ?? expect.fail(`No card has "${text}".`);
  }

  /** What has the focus in the open card. */
  get focusInCard(): Element | null {
    return this.#cardRoot()?.activeElement ?? null;
  }

  #cardRoot(): ShadowRoot | null {
    const roots: (Document | ShadowRoot)[] = [this.document];
    for (const root of roots) {
      // The welcome page's card has a host of its own.
      const card = root.querySelector('neurogloss-card, .card-host');
      if (card) return this.#closedRoot(card);
      for (const element of root.querySelectorAll('*')) {
        const inner = this.#closedRoot(element);
        if (inner) roots.push(inner);
      }
    }
    return null;
  }

  /** Brings a text into view and returns the middle of its first line's part; `nth` counts from 0. */
  async placeOf(text: string, nth = 0): Promise<Place> {
    const place = await this.evaluate(placeOfText, text, nth);
    return place ?? expect.fail(`The page has no "${text}" (number ${nth}) on the screen.`);
  }

  /** Moves the mouse onto a text, in a few steps as a hand does. */
  async hover(text: string, nth = 0): Promise<void> {
    await this.moveTo(await this.placeOf(text, nth));
  }

  async click(text: string, nth = 0): Promise<void> {
    await this.clickAt(await this.placeOf(text, nth));
  }

  /** Taps a text with a finger. */
  async tap(text: string, nth = 0): Promise<void> {
    await this.#tapAt(await this.placeOf(text, nth));
  }

  /** Chromium, while it still draws, may give a finger to what lay there before: then the page hears nothing of it. */
  async #tapAt(place: Place): Promise<void> {
    let isHeard = false;
    const hear = (): void => {
      isHeard = true;
    };
    this.window.addEventListener('pointerdown', hear, { capture: true, once: true });
    await until('the page hears of a finger', async () => {
      await commands.tap(this.#inTab(place));
      return isHeard || import.meta.env.FIREFOX;
    });
  }

  /** Moves a finger from one place to another, as users scroll. */
  async swipe(from: Place, to: Place): Promise<void> {
    await commands.swipe(this.#inTab(from), this.#inTab(to));
  }

  /** Clicks a button or link of the card, by its label or text. */
  async clickInCard(label: string): Promise<void> {
    let place = await this.#placeInCard(label);
    await this.moveTo(place);
    // What the page or the card draws late moves the button while the mouse is on its way.
    await until(`"${label}" stays where it is`, async () => {
      const before = place;
      place = await this.#placeInCard(label);
      if (place.x === before.x && place.y === before.y) return true;
      await this.moveTo(place);
      return false;
    });
    await this.clickAt(place);
  }

  /** Taps a button or link of the card with a finger. */
  async tapInCard(label: string): Promise<void> {
    await this.#tapAt(await this.#placeInCard(label));
  }

  #placeInCard(label: string): Promise<Place> {
    return until(`the card has "${label}"`, () => {
      const root = this.#cardRoot();
      return root && this.#run(placeInCard, root, label);
    });
  }

  /** Moves the mouse to a place, by default with one stop right beside it; each stop waits for the browser's next frame. */
  async moveTo(place: Place, steps = 2): Promise<void> {
    await commands.movePointer(this.#inTab(place), steps);
  }

  /** Moves the mouse to the view's upper left corner. */
  async moveAway(): Promise<void> {
    await this.moveTo({ x: 1, y: 1 });
  }

  async clickAt(place: Place, { button = 'left', clicks = 1 }: PressOptions = {}): Promise<void> {
    await commands.pressPointer(this.#inTab(place), button, clicks);
  }

  /** Presses the mouse at one place and lets it go at another, as users select text. */
  async drag(from: Place, to: Place): Promise<void> {
    await commands.dragPointer(this.#inTab(from), this.#inTab(to));
  }

  /** Turns the wheel where the mouse is, by CSS pixels. */
  async wheel(y: number, x = 0): Promise<void> {
    const turned = new Promise((resolve) =>
      this.window.addEventListener('wheel', resolve, { capture: true, once: true, passive: true }),
    );
    // Chromium has sent it before the page hears of it.
    await Promise.all([turned, commands.turnWheel({ x, y })]);
  }

  /** Presses the last key while the others are held; the page has the focus. */
  async press(...keys: KeyInput[]): Promise<void> {
    await this.#takeFocus();
    await commands.pressKeys(keys);
  }

  async type(text: string): Promise<void> {
    await this.#takeFocus();
    await commands.typeText(text);
  }

  /** Holds a key while a task runs. */
  async holding(key: KeyInput, task: () => Promise<void>): Promise<void> {
    await this.#takeFocus();
    await commands.holdKey(key, true);
    try {
      await task();
    } finally {
      await commands.holdKey(key, false);
    }
  }

  /** Makes the page's view as large as this, in CSS pixels. */
  async resize(width: number, height: number): Promise<void> {
    this.frame.style.width = `${width}px`;
    this.frame.style.height = `${height}px`;
    await until('the view has its size', () => this.window.innerWidth === width);
  }

  /** Shows the page as another screen or paper would; as the browser has it again after the test. */
  async emulate(emulation: Emulation): Promise<void> {
    onTestFinished(() => commands.emulate({}));
    await commands.emulate(emulation);
    const { medium, colorScheme, devicePixelRatio, forcedColors, reducedMotion, moreContrast } = emulation;
    const { window } = this;
    await until('the page is shown so', () =>
      [
        !medium || window.matchMedia(medium).matches,
        !colorScheme || window.matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches,
        // Beside a ratio of the whole browser, Chromium's is off by what a float is.
        !devicePixelRatio || Math.abs(window.devicePixelRatio - devicePixelRatio) < 0.001,
        !forcedColors || window.matchMedia('(forced-colors: active)').matches,
        !reducedMotion || window.matchMedia('(prefers-reduced-motion: reduce)').matches,
        !moreContrast || window.matchMedia('(prefers-contrast: more)').matches,
      ].every(Boolean),
    );
  }

  /** Keys go where the focus is; a browser moves it to another frame some time after it was asked to. */
  async #takeFocus(): Promise<void> {
    await focusTest();
    if (document.activeElement !== this.frame) this.window.focus();
    await until('the page has the focus', () => this.document.hasFocus());
  }

  /** A place of this page in the tab. */
  #inTab({ x, y }: Place): Place {
    let inTab = { x, y };
    for (let window: Window = this.window; window.frameElement; window = window.parent) {
      const { left, top } = window.frameElement.getBoundingClientRect();
      inTab = { x: inTab.x + left, y: inTab.y + top };
    }
    return inTab;
  }
}

/** Gives the document of the tests the focus back, which a frame that was removed has taken with it. */
export async function focusTest(): Promise<void> {
  if (!document.hasFocus()) window.focus();
  // The browser itself has no active window.
  if (!document.hasFocus()) await commands.activateTab();
}

export interface PressOptions {
  button?: 'left' | 'right' | 'middle';
  clicks?: number;
}

/** Letters alone: a term that crosses elements has a mark in each, and white space between them may have none. */
const letters = (texts: readonly string[]): number => texts.join('').replace(/\s/g, '').length;
