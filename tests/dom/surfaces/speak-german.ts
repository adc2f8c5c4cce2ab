import { onTestFinished } from 'vitest';
import { fakeBrowser } from '../support/extension.ts';
import type { InterfaceTexts } from '../support/fakes/fake-browser.ts';

/**
 * Shows the interface in German, and in this direction, until the end of the test. Returns the texts that are English alone:
 * they must be seen nowhere.
 */
export async function speakGerman(direction: 'ltr' | 'rtl'): Promise<Set<string>> {
  const { texts: english } = fakeBrowser;
  onTestFinished(() => {
    fakeBrowser.texts = english;
  });
  const german: InterfaceTexts = await (await fetch('/_locales/de/messages.json')).json();
  fakeBrowser.texts = { ...german, ui_direction: { message: direction } };
  const both = new Set(Object.values(german).map(({ message }) => message));
  return new Set(Object.values(english).flatMap(({ message }) => (both.has(message) ? [] : [message])));
}
