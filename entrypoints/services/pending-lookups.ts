/** The words of pending lookups, by token, until the page that is opened for them takes them. */
const pendingLookups = new Map<string, string>();

/** Keeps a user's words for the page that is opened for them. Returns the token with which it takes them. */
export function storeLookup(words: string): string {
  const token = crypto.randomUUID();
  pendingLookups.set(token, words);
  return token;
}

/** Returns the words for a token, once; `null` when they were taken, or the background was restarted meanwhile. */
export function takeLookup(token: string): string | null {
  const words = pendingLookups.get(token) ?? null;
  pendingLookups.delete(token);
  return words;
}
