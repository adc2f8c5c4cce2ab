import type { Sentence } from '../../../../glossary/sentence-around.ts';
import type { Meaning } from '../../../messaging/match-response.ts';
import type { ItemSpan } from '../text/page-text.ts';

/** A match in a document: its meaning, and the parts of items that it is in, in order. */
export interface DocumentMatch {
  meaning: Meaning;
  spans: readonly [ItemSpan, ...ItemSpan[]];
  /** Returns the sentence that it is in. */
  sentence(): Sentence;
}
