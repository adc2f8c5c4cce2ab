/** How a movement goes over time, in the words of the entries. */
export const RHYTHMS = ['regular', 'irregular', 'flowing', 'patterned'] as const;
export const LENGTHS = ['brief', 'quick', 'slow', 'sustained'] as const;
/** `push`: muscles tighten; `lapse`: they let go; `both`: to and fro. */
export const DIRECTIONS = ['push', 'lapse', 'both'] as const;

/** What a strip of movement is drawn from. */
export interface Movement {
  rhythm: (typeof RHYTHMS)[number];
  /** How long one movement lasts; absent where no source says. */
  length?: (typeof LENGTHS)[number] | undefined;
  direction: (typeof DIRECTIONS)[number];
  /** Too small to move a joint, or hardly more. */
  small?: boolean | undefined;
}
