import { expect } from 'vitest';
import { commands } from 'vitest/browser';
import { Patience } from '../../../scripts/browsers/session/patience.ts';

/** Looks take at most one part in so many of the time: those at a large page would slow what they wait for. */
const SHARE = 5;

/** Waits for the next frame, or longer after a look that began long ago. */
async function rest(began: number): Promise<void> {
  // A tab that an earlier test had opened may come late and cover this one, in which nothing happens then.
  if (document.hidden) await commands.activateTab();
  const cost = performance.now() - began;
  if (cost > 1) await new Promise((resolve) => setTimeout(resolve, (SHARE - 1) * cost));
  await new Promise(requestAnimationFrame);
}

/** Looks in each frame until what is seen equals what is expected; fails with both when patience is at its end. */
export async function eventually<Seen>(look: () => Seen | Promise<Seen>, expected: Seen): Promise<void> {
  const patience = new Patience();
  for (;;) {
    const began = performance.now();
    const seen = await look();
    if (isEqual(seen, expected)) return;
    if (await patience.isOver()) return expect(seen, `after ${patience.spent} ms`).toEqual(expected);
    await rest(began);
  }
}

/** Looks in each frame until something is seen, and returns it; fails when patience is at its end. */
export async function until<Seen>(
  what: string,
  look: () => Seen | Promise<Seen>,
): Promise<Exclude<Seen, false | null | undefined | '' | 0>> {
  const patience = new Patience();
  for (;;) {
    const began = performance.now();
    const seen = await look();
    if (isSomething(seen)) return seen;
    if (await patience.isOver()) return expect.fail(`Waited ${patience.spent} ms in vain until ${what}.`);
    await rest(began);
  }
}

const isSomething = <Seen>(seen: Seen): seen is Exclude<Seen, false | null | undefined | '' | 0> =>
  Boolean(seen);

function isEqual(seen: unknown, expected: unknown): boolean {
  return JSON.stringify(seen) === JSON.stringify(expected);
}
