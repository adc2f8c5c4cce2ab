/** Milliseconds after which a condition is given up: far above what a loaded machine needs. */
export const PATIENCE = 40_000;

/** Milliseconds between two looks at a condition. */
const LOOK_EVERY = 20;

type Truthy<Value> = Exclude<Value, false | '' | 0 | null | undefined>;

/**
 * Looks again and again until the condition gives something truthy, and gives that.
 * Rejects after `patience` milliseconds with what was waited for and what was last seen.
 */
export async function waitUntil<Seen>(
  what: string,
  condition: () => Seen | Promise<Seen>,
  patience = PATIENCE,
): Promise<Truthy<Seen>> {
  const deadline = performance.now() + patience;
  for (;;) {
    const seen = await condition();
    if (isTruthy(seen)) return seen;
    if (performance.now() > deadline) {
      throw new Error(`Waited ${patience} ms in vain until ${what}. Last seen: ${JSON.stringify(seen)}`);
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
