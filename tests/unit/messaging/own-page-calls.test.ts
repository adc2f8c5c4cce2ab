import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FrameApi } from '../../../entrypoints/messaging/frame-api.ts';
import { answerCalls, callOwnPage } from '../../../entrypoints/messaging/own-page-calls.ts';

type Listener = (message: unknown, sender: { url?: string }, respond: (answer: unknown) => void) => boolean;

const ORIGIN = 'chrome-extension://neurogloss/';
const listeners = new Set<Listener>();
/** The address of whoever sends. */
let sender = `${ORIGIN}popup.html`;

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      getURL: (path: string) => ORIGIN + path.slice(1),
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
      sendMessage: async (message: unknown) => {
        if (listeners.size === 0) throw new Error('Receiving end does not exist.');
        return new Promise((resolve) => {
          const heard = [...listeners].map((listener) => listener(message, { url: sender }, resolve));
          if (!heard.includes(true)) resolve(undefined);
        });
      },
    },
  },
}));

const step = vi.fn(() => true);
const api: FrameApi = {
  state: () => ({ entryIds: ['tremor'], idleReason: null, openEntry: null, hasFocus: false }),
  selection: () => '',
  complete: async () => {},
  report: async () => ({ terms: [], idleReason: null, openEntry: null, selection: '', contentType: '' }),
  view: async () => ({ openEntry: null, inView: [] }),
  scrollToNext: (id) => id === 'tremor',
  step,
  closeCard: () => {},
  settingsChanged: () => {},
  entriesChanged: () => {},
};

describe('a page of the extension', () => {
  let life = new AbortController();
  beforeEach(() => {
    life = new AbortController();
    sender = `${ORIGIN}popup.html`;
    answerCalls(7, api, life.signal);
  });
  afterEach(() => life.abort());

  test('answers the calls for its tab as a frame would', async () => {
    expect(await callOwnPage(7, 'scrollToNext', ['tremor'])).toEqual({ value: true });
    expect(await callOwnPage(7, 'state', [])).toEqual({ value: api.state() });
    expect(await callOwnPage(7, 'step', [-1, 'last'])).toEqual({ value: true });
    expect(step).toHaveBeenCalledWith(-1, 'last');
  });

  test('is silent to calls for other tabs', async () => {
    expect(await callOwnPage(8, 'state', [])).toBeNull();
  });

  test('is silent to a content script', async () => {
    sender = 'https://example.org/';
    expect(await callOwnPage(7, 'state', [])).toBeNull();
  });

  test('is silent when it has ended', async () => {
    life.abort();
    expect(await callOwnPage(7, 'state', [])).toBeNull();
  });
});
