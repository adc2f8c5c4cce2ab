import type { Entry } from '../../../glossary/authoring/compiling/entry-file.ts';

/** A sound entry with this summary. */
export const entryWith = (summary: string, parts: Partial<Entry> = {}): Entry => ({
  ...{
    id: 'tic',
    term: 'tic',
    kind: 'concept',
    forms: [],
    lay: [],
    distinguish: [],
    references: [],
    codes: {},
  },
  ...{ facts: {}, strength: [], videos: [], broader: [], related: [], checked: '2026-11-23' },
  summary,
  ...parts,
});
