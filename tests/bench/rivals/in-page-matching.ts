import { findMedicalMatches } from '../../../glossary/matching/context-rules/find-medical-matches.ts';
import { loadIndex } from '../../../glossary/matching/index/match-index.ts';
import { NO_EVIDENCE } from '../../../glossary/matching/match.ts';

/** What a content script that matches by itself would do. Each gives its milliseconds. */
export interface InPageMatching {
  /** Loads the index, given as Base64, and keeps it. */
  load(index: string): number;
  find(texts: readonly string[]): { time: number; count: number };
  /** Where forms stand in one text, in UTF-16 code units. */
  ranges(text: string): { start: number; length: number }[];
}

declare global {
  /** Set by the bundle of this file. */
  var inPageMatching: InPageMatching;
}

let index: ReturnType<typeof loadIndex> | undefined;

globalThis.inPageMatching = {
  load(base64) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const start = performance.now();
    index = loadIndex(bytes.buffer);
    return performance.now() - start;
  },
  find(texts) {
    if (!index) throw new Error('No index is loaded.');
    const start = performance.now();
    const blocks = texts.map((text) => ({ text }));
    const { matches } = findMedicalMatches(index, blocks, NO_EVIDENCE);
    return { time: performance.now() - start, count: matches.length };
  },
  ranges(text) {
    if (!index) throw new Error('No index is loaded.');
    const { matches } = findMedicalMatches(index, [{ text }], NO_EVIDENCE);
    return matches.map(({ start, end }) => ({ start, length: end - start }));
  },
};
