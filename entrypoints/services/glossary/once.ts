/**
 * Makes a loader that runs at most once at a time and keeps its result for this worker's life.
 * A failed load is forgotten, so that the next question tries again.
 */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load().catch((reason: unknown) => {
      loading = undefined;
      throw reason;
    });
    return loading;
  };
}
