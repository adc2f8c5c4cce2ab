import { FakeBrowser } from './fakes/fake-browser.ts';

// The only file of this layer that names modules of the extension's code, besides those that a test is about.

export { highlightCss } from '../../../entrypoints/services/tabs/highlight-css.ts';
export { DEFAULT_LOOK } from '../../../entrypoints/settings/highlight-look.ts';
export type { Settings } from '../../../entrypoints/settings/settings-schema.ts';

/** The browser around the extension, one for all tests, as is its background. */
export const fakeBrowser = new FakeBrowser(await (await fetch('/_locales/en/messages.json')).json());

// WXT looks for the extension's API when it is loaded.
Object.defineProperty(globalThis, 'browser', { value: fakeBrowser.backgroundApi() });
const { default: background } = await import('../../../entrypoints/background/index.ts');
background.main();
