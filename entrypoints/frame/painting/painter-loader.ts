import { sendRequest } from '../../messaging/client.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import { wait } from '../platform/abort.ts';
import { HighlightPainter } from './highlight-painter.ts';
import type {} from './marks-api.ts';
import type { PainterFactory } from './painter.ts';

/**
 * Returns the factory of the painter that this setting selects. The marks painter is loaded only when the page has
 * loaded and is idle: marks would break the hydration of a server-rendered page. Rejects with `NoResponse`, with an
 * error when the painter's code did not start, or with the signal's reason.
 */
export async function loadPainter(
  setting: Settings['painter'],
  signal: AbortSignal,
): Promise<PainterFactory> {
  if (setting === 'highlights') return (tools) => new HighlightPainter(tools);
  await loadedAndIdle(signal);
  if (!globalThis.neuroglossMarks) await sendRequest('loadMarks', {});
  const marks = globalThis.neuroglossMarks;
  if (!marks) throw new Error('The code of the marks painter did not start in this frame.');
  return (tools) => marks.createPainter(tools);
}

/** Milliseconds after loading until marks are painted even if the page is never idle. */
const LONGEST_WAIT = 5_000;

/** Milliseconds between two checks whether the page has loaded: `document.open()` removes `load` listeners. */
const LOOK_EVERY = 100;

async function loadedAndIdle(signal: AbortSignal): Promise<void> {
  while (document.readyState !== 'complete') await wait(LOOK_EVERY, signal);
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_WAIT }));
  signal.throwIfAborted();
}
