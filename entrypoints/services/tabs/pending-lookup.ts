/** Words that a page of ours is going to ask for, by their ticket. */
const waiting = new Map<string, string>();

/** Keeps a reader's words until a page of ours takes them; gives the ticket for them. */
export function storeLookup(words: string): string {
  const ticket = crypto.randomUUID();
  waiting.set(ticket, words);
  return ticket;
}

/** Gives the words for a ticket, once; `null` when they were taken, or the background ended meanwhile. */
export function takeLookup(ticket: string): string | null {
  const words = waiting.get(ticket) ?? null;
  waiting.delete(ticket);
  return words;
}
