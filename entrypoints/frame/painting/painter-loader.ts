import { sendRequest } from '../../messaging/client.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import { wait } from '../platform/abort.ts';
import { HighlightPainter } from './highlight-painter.ts';
import type {} from './marks-api.ts';
import type { PainterFactory } from './painter.ts';

/**
 * Loads the painter of this setting. Marks wait until the page has loaded and is idle:
 * a page that hydrates would not know its own text again. Rejects with `NoAnswer`.
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

/** Milliseconds after which marks start even on a page that is never idle. */
const LONGEST_WAIT = 5_000;

/** Milliseconds between two checks whether the page has loaded: `document.open` removes listeners of the load event. */
const LOOK_EVERY = 100;

async function loadedAndIdle(signal: AbortSignal): Promise<void> {
  while (document.readyState !== 'complete') await wait(LOOK_EVERY, signal);
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_WAIT }));
  signal.throwIfAborted();
}
