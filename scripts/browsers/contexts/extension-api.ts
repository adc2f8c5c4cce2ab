import type { browser } from 'wxt/browser';

/**
 * The extension's API inside functions that tests run in its pages and in its content scripts' world.
 * Both browsers know it by this name.
 */
declare global {
  var chrome: typeof browser;
}
