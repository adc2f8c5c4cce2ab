import type { Prose } from '../../../glossary/compiled-entry.ts';

const TEXT =
  'After a cardiac arrest, each reach for a cup can set off myoclonus. An EEG helps to tell secondary myoclonus from a seizure.';

/** Terms of the text with their entries, in order. */
const TERMS = [
  ['cardiac arrest', 'cardiac-arrest'],
  ['myoclonus', 'myoclonus'],
  ['EEG', 'electroencephalography'],
  ['secondary myoclonus', 'secondary-myoclonus'],
  ['seizure', 'seizure'],
] as const;

/** A text for a first hover, with its terms: content scripts do not run in the extension's own pages. */
export const EXAMPLE_TEXT: Prose = { text: TEXT, links: findTerms() };

function findTerms(): Prose['links'] {
  let from = 0;
  return TERMS.map(([words, id]) => {
    const start = TEXT.indexOf(words, from);
    from = start + words.length;
    return { start, end: from, id };
  });
}
