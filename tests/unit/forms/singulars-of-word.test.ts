import { describe, expect, test } from 'vitest';
import { pluralsOfWord } from '../../../glossary/forms/plural-of-word.ts';
import { singularsOfWord } from '../../../glossary/forms/singulars-of-word.ts';

describe('singularsOfWord', () => {
  test.each([
    ['seizures', 'seizure'],
    ['biopsies', 'biopsy'],
    ['crises', 'crisis'],
    ['twitches', 'twitch'],
    ['nuclei', 'nucleus'],
    ['bacteria', 'bacterium'],
    ['ganglia', 'ganglion'],
    ['gliomata', 'glioma'],
    ['vertebrae', 'vertebra'],
    ['cortices', 'cortex'],
    ['larynges', 'larynx'],
    ['foramina', 'foramen'],
    ['encephalitides', 'encephalitis'],
  ])('of %s are %s among others', (plural, singular) => {
    expect(singularsOfWord(plural)).toContain(singular);
    expect(pluralsOfWord(singular)).toContain(plural);
  });

  test.each(['seizure', 'brain', 'EEG', 'x', '', 'α'])('of "%s" are none', (word) => {
    expect(singularsOfWord(word)).toEqual([]);
  });
});
