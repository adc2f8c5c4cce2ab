import { Patience } from './patience.ts';

/** Milliseconds for `expect.poll`, which knows nothing of `Patience`. */
export const PATIENCE = 40_000;

/** Milliseconds between two looks at a condition. */
const LOOK_EVERY = 20;

type Truthy<Value> = Exclude<Value, false | '' | 0 | null | undefined>;

/**
 * Looks again and again until the condition returns something truthy, and returns that.
 * Rejects when patience is at its end, with what was waited for and what was last seen.
 */
export async function waitUntil<Seen>(
  what: string,
  condition: () => Seen | Promise<Seen>,
): Promise<Truthy<Seen>> {
  const patience = new Patience();
  for (;;) {
    const seen = await condition();
    if (isTruthy(seen)) return seen;
    if (await patience.isOver()) {
      throw new Error(
        `Waited ${patience.spent} ms in vain until ${what}. Last seen: ${JSON.stringify(seen)}`,
      );
    }
    await pause(LOOK_EVERY);
  }
}

function isTruthy<Value>(value: Value): value is Truthy<Value> {
  return Boolean(value);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
