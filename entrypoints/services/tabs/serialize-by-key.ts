/**
 * Wraps a task so that it runs once at a time for each key.
 * Calls while it runs share one more run, which begins when the present one has ended, and so sees what led to the calls.
 */
export function serializeByKey<Key>(task: (key: Key) => Promise<void>): (key: Key) => Promise<void> {
  const running = new Map<Key, Promise<void>>();
  const waiting = new Map<Key, Promise<void>>();
  const run = (key: Key): Promise<void> => {
    waiting.delete(key);
    const ended = task(key).finally(() => running.delete(key));
    running.set(key, ended);
    return ended;
  };
  return (key) => {
    const now = running.get(key);
    const next = waiting.get(key);
    if (next) return next;
    if (!now) return run(key);
    const after = now.catch(() => {}).then(() => run(key));
    waiting.set(key, after);
    return after;
  };
}
