import { pluralsOfWord } from './plural-of-word.ts';

/** Endings of plurals with those of the singulars that they may come from. */
const ENDINGS: readonly (readonly [plural: RegExp, singulars: readonly string[]])[] = [
  [/itides$/, ['itis']],
  [/ices$/, ['ix', 'ex']],
  [/nges$/, ['nx']],
  [/mina$/, ['men']],
  [/ies$/, ['y']],
  [/es$/, ['is', '']],
  [/s$/, ['']],
  [/i$/, ['us']],
  [/ta$/, ['']],
  [/ae$/, ['a']],
  [/a$/, ['um', 'on']],
];

/** The words of which a word may be a plural, by the rules of `pluralsOfWord`; not all of them exist. */
export function singularsOfWord(word: string): string[] {
  const singulars = new Set(
    ENDINGS.flatMap(([plural, endings]) =>
      plural.test(word) ? endings.map((ending) => word.replace(plural, ending)) : [],
    ),
  );
  return [...singulars].filter((singular) => pluralsOfWord(singular).includes(word));
}
