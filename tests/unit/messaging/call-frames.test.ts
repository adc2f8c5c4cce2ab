import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FrameApi } from '../../../entrypoints/messaging/frame-api.ts';
import { callFrames } from '../../../entrypoints/messaging/frames.ts';

interface Injection {
  target: { tabId: number; frameIds?: number[]; allFrames?: boolean };
  args: unknown[];
  func: (...args: unknown[]) => unknown;
}

/** What `neuroglossPage` is in each frame of the tab; `undefined` where no content script runs. */
const frames = new Map<number, Partial<FrameApi> | undefined>();

vi.mock('wxt/browser', () => ({
  browser: {
    scripting: {
      executeScript: async ({ target, args, func }: Injection) => {
        // As browsers do: the function travels as source text.
        const copy: typeof func = new Function(`return ${func}`)();
        const ids = target.allFrames ? [...frames.keys()] : (target.frameIds ?? []);
        const injections = ids.map(async (frameId) => {
          Reflect.set(globalThis, 'neuroglossPage', frames.get(frameId));
          return { frameId, result: await copy(...args) };
        });
        return Promise.all(injections);
      },
    },
  },
}));

const withTerm = (term: string): Partial<FrameApi> => ({ scrollToNext: (id) => id === term });

describe('a call to the frames of a tab', () => {
  beforeEach(() => frames.clear());

  test('returns what each frame returns, and leaves out frames without our content script', async () => {
    frames.set(0, withTerm('tremor')).set(3, undefined).set(7, withTerm('myoclonus'));
    expect(await callFrames(1, 'scrollToNext', ['myoclonus'])).toEqual([
      { frameId: 0, value: false },
      { frameId: 7, value: true },
    ]);
  });

  test('reaches only the frames that it names', async () => {
    frames.set(0, withTerm('tremor')).set(7, withTerm('tremor'));
    expect(await callFrames(1, 'scrollToNext', ['tremor'], [7])).toEqual([{ frameId: 7, value: true }]);
  });

  test('of a method without a result includes every frame that was called', async () => {
    const closeCard = vi.fn();
    frames.set(0, { closeCard }).set(7, { closeCard });
    expect((await callFrames(1, 'closeCard', [])).map(({ frameId }) => frameId)).toEqual([0, 7]);
    expect(closeCard).toHaveBeenCalledTimes(2);
  });
});
