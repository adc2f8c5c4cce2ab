import type { Kind } from '../../glossary/kind.ts';
import type { OriginLevel } from '../../glossary/origin-level.ts';
import { DRAWN_LEVELS } from '../figures/nervous-parts.ts';
import type { Translate } from '../text.tsx';

/** Entries that are listed and printed together: those of a kind, or of a place; all of them where neither is named. */
export interface EntryGroup {
  kind?: Kind;
  origin?: OriginLevel;
}

/** The name of a group in the user's language; `null` for all entries. */
export function groupName({ kind, origin }: EntryGroup, t: Translate): string | null {
  if (kind !== undefined) return t(`kind.${kind}`);
  return origin === undefined ? null : t(DRAWN_LEVELS[origin].name);
}
