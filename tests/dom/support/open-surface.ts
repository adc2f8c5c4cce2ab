import { expect, onTestFinished } from 'vitest';
import { eventually, until } from './eventually.ts';
import { fakeBrowser } from './extension.ts';
import type { FakeExtensionPage } from './fakes/fake-browser.ts';
import { FakeEvent } from './fakes/fake-event.ts';
import type { PageWindow } from './page-window.ts';
import { TestPage } from './test-page.ts';

/** CSS pixels of each page's view: the popup's is what it asks for. */
const SIZES = {
  popup: { width: 400, height: 560 },
  options: { width: 1_024, height: 768 },
  glossary: { width: 1_024, height: 768 },
  'page-glossary': { width: 1_024, height: 768 },
  pdf: { width: 1_024, height: 768 },
  sidepanel: { width: 360, height: 720 },
  welcome: { width: 1_024, height: 768 },
};

interface SurfaceOptions {
  /** What follows the `?` in its address. */
  query?: string;
  /** What follows the `#`. */
  fragment?: string;
  width?: number;
  height?: number;
}

/**
 * Opens one of the extension's own pages, over the page of the test where there is one, which stays in the active tab.
 * Resolves when it has drawn itself. It is closed at the end of the test, which fails when an error was uncaught in it.
 */
export async function openSurface(name: keyof typeof SIZES, options: SurfaceOptions = {}): Promise<Surface> {
  const { query = '', fragment = '', width, height } = { ...SIZES[name], ...options };
  const frame = document.createElement('iframe');
  frame.style.cssText = `position: fixed; top: 0; left: 0; border: 0; width: ${width}px; height: ${height}px; background: white`;
  const surface = new Surface(frame);
  Object.assign(frame, { extensionPageBegins: (window: PageWindow) => begin(window, surface) });
  frame.src = `/${name}.html${query && `?${query}`}${fragment && `#${fragment}`}`;
  document.body.append(frame);
  onTestFinished(() => {
    frame.remove();
    localStorage.removeItem('theme');
    void fakeBrowser.local.clear();
    expect(surface.errors).toEqual([]);
  });
  await until(
    'the page has drawn itself',
    () => surface.window.performance.getEntriesByName('ready').length > 0,
  );
  return surface;
}

function begin(window: PageWindow, { errors }: Surface): void {
  openShadowRoots(window);
  const inBrowser: FakeExtensionPage = { window, storageChanged: new FakeEvent() };
  fakeBrowser.addExtensionPage(inBrowser);
  onTestFinished(() => fakeBrowser.removeExtensionPage(inBrowser));
  window.addEventListener('error', ({ message }) => errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  Object.defineProperty(window, 'browser', { value: fakeBrowser.extensionPageApi(inBrowser) });
}

/** Has closed shadow roots open, such as that of the welcome page's card, for tests to see in. */
function openShadowRoots({ Element: { prototype } }: PageWindow): void {
  const { attachShadow } = prototype;
  prototype.attachShadow = function (init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
}

/** One of the extension's own pages, in a frame beside the test. */
export class Surface extends TestPage {
  constructor(frame: HTMLIFrameElement) {
    super(
      frame,
      () => 'highlights',
      ({ shadowRoot }) => shadowRoot,
    );
  }

  /** What the user can read now, each run of white space as one space. */
  get text(): string {
    return this.document.body.innerText.replace(/\s+/g, ' ');
  }

  /** Waits until it says this. */
  async says(text: string): Promise<void> {
    await until(`it says "${text}", not "${this.text}"`, () => this.text.includes(text));
  }

  /** Waits until the texts of the elements that a selector names are these. */
  async lists(selector: string, texts: readonly string[]): Promise<void> {
    await eventually(() => this.textsOf(selector), [...texts]);
  }

  /** The texts of the elements that a selector names, each on one line. */
  textsOf(selector: string): string[] {
    return this.#all(selector).map(textOf);
  }

  /** Waits until the element with the focus has this name, text or placeholder. */
  async hasFocusOn(name: string): Promise<void> {
    await eventually(() => {
      const element = this.document.activeElement;
      return element instanceof this.window.HTMLElement ? nameOf(element) : '';
    }, name);
  }

  /** Clicks what begins with this text or is named so: a button, a link, a label. */
  async choose(name: string): Promise<void> {
    const element = await this.named(name);
    let isClicked = false;
    const clicked = ({ target }: Event): void => {
      // By its name: it may have been drawn anew.
      isClicked ||= this.#all(PRESSED).some(
        (each) =>
          nameOf(each).startsWith(name) && target instanceof this.window.Node && each.contains(target),
      );
    };
    this.window.addEventListener('click', clicked, true);
    // Parts above it that come later, such as lists that are read from storage, move it away from under the pointer.
    await until(`"${name}" is clicked`, async () => {
      await this.#clickWhereItStays(name, element);
      return isClicked;
    });
    this.window.removeEventListener('click', clicked, true);
  }

  async #clickWhereItStays(name: string, element: HTMLElement): Promise<void> {
    const top = () => element.getBoundingClientRect().top;
    let before = Number.NaN;
    await until(`"${name}" stays where it is`, () => {
      if (top() === before) return true;
      // Not when it stays: Firefox 153 rounds the same scroll to one place and to another in turns.
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      before = top();
      return false;
    });
    const { x, y, width, height } = element.getBoundingClientRect();
    await this.clickAt({ x: x + width / 2, y: y + height / 2 });
  }

  /** Waits for a button, link or label with this name. */
  named(name: string): Promise<HTMLElement> {
    return until(`there is "${name}"`, () =>
      this.#all(PRESSED).find((element) => element.checkVisibility() && nameOf(element).startsWith(name)),
    );
  }

  #all(selector: string): HTMLElement[] {
    const { HTMLElement } = this.window;
    return [...this.document.querySelectorAll(selector)].filter((each) => each instanceof HTMLElement);
  }
}

/** What users press. */
const PRESSED = 'button, a, label';

const textOf = (element: HTMLElement): string => element.innerText.replace(/\s+/g, ' ').trim();

const nameOf = (element: HTMLElement): string =>
  element.ariaLabel || element.getAttribute('placeholder') || textOf(element) || element.id;

/** Has the browser's storage take no more settings until the end of the test. */
export function fillStorage(): void {
  fakeBrowser.sync.isFull = true;
  onTestFinished(() => {
    fakeBrowser.sync.isFull = false;
  });
}

/** Has messages to the background fail, or arrive again; they arrive after the test. */
export function setSilent(isSilent: boolean): void {
  fakeBrowser.isSilent = isSilent;
  onTestFinished(() => {
    fakeBrowser.isSilent = false;
  });
}
