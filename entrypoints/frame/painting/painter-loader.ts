import { ask } from '../../messaging/client.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import { wait } from '../platform/wait.ts';
import { Highlights } from './highlight-painter.ts';
import type {} from './marks-api.ts';
import type { Piece } from './match-range.ts';
import type { MatchRegistry } from './match-store.ts';
import type { Painter } from './painter.ts';
import type { RestlessTexts } from './streaming-texts.ts';

export interface PainterTools {
  registry: MatchRegistry;
  /** Texts that the page keeps rewriting. */
  restless: RestlessTexts;
  /** Changes the page without our own watching being told. */
  quietly(change: () => void): void;
  /** Opens the card of a term and moves the focus into it. */
  openAt(piece: Piece): void;
}

export type MakePainter = (tools: PainterTools) => Painter;

/**
 * Gets the painter that the reader chose ready. Marks wait until the page has loaded and is idle:
 * a page that hydrates would not know its own text again. Rejects with `NoAnswer`.
 */
export async function painterFor(setting: Settings['painter'], signal: AbortSignal): Promise<MakePainter> {
  if (setting === 'highlights') return ({ restless }) => new Highlights(restless);
  await loadedAndIdle(signal);
  if (!globalThis.neuroglossMarks) await ask('loadMarks', {});
  const marks = globalThis.neuroglossMarks;
  if (!marks) throw new Error('The code of the marks painter did not start in this frame.');
  return (tools) => marks.makePainter(tools);
}

/** Milliseconds after which marks start even on a page that is never idle. */
const LONGEST_WAIT = 5_000;

/** Milliseconds between two looks whether the page has loaded. No event tells for sure: `document.open` takes its listeners away. */
const LOOK_EVERY = 100;

async function loadedAndIdle(signal: AbortSignal): Promise<void> {
  while (document.readyState !== 'complete') await wait(LOOK_EVERY, signal);
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_WAIT }));
  signal.throwIfAborted();
}
