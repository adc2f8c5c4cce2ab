/** The key in `storage.session` of a change that waits for the background. */
const START = 'change:';

/** The key for the note with this id. */
export const pendingChangeKey = (id: string): string => START + id;

/** The id of the note with this key; `null` when it is the key of something else. */
export const pendingChangeId = (key: string): string | null =>
  key.startsWith(START) ? key.slice(START.length) : null;
