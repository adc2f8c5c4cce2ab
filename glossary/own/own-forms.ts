import type { Form } from '../form.ts';
import type { ImportEntry, ImportTerm } from '../importing/import-entry.ts';
import { isAcronym } from '../text/acronym.ts';
import { type CommonWords, isBare, rankOfNoise } from './common-words.ts';

/** How a form that is a common word matches: only beside other terms of its glossary, wherever it is, or nowhere. */
export const NOISE_CHOICES = ['beside', 'always', 'never'] as const;

export type NoiseChoice = (typeof NOISE_CHOICES)[number];

/** A form that is a common word: as it is, it would be underlined on every page. */
export interface NoisyForm {
  text: string;
  /** Its place among the commonest English words, from 1 on. */
  rank: number;
  /** How it matches unless the user chooses otherwise. */
  usual: NoiseChoice;
}

/** What decides which forms an entry has. */
export interface FormChoices {
  commonWords: CommonWords;
  /** The language of terms that name none; a BCP 47 tag. */
  language?: string | undefined;
  /** By the form's text. */
  noise: Readonly<Record<string, NoiseChoice>>;
}

/** UTF-16 code units: a longer one is a sentence, which no page repeats. */
const LONGEST_FORM = 300;

const ENGLISH = /^en(?:[-_]|$)/i;

/** "Anemia, aplastic", as catalogs sort it. */
const TURNED = /^(\p{L}[^,;()]*), (\p{L}[^,;()]*)$/u;

/** The forms by which texts name an entry, each once, the headword's first where it matches. */
export function formsOf(entry: ImportEntry, choices: FormChoices): Form[] {
  const forms = new Map<string, Form>();
  for (const term of entry.terms) {
    for (const text of [term.text, ...turned(term, choices)]) {
      const form = forms.has(text) ? undefined : formOf(text, isEnglish(term, choices), choices);
      if (form) forms.set(text, form);
    }
  }
  return [...forms.values()];
}

/** The forms of an entry that are common words. */
export const noisyFormsOf = (entry: ImportEntry, commonWords: CommonWords): NoisyForm[] =>
  entry.terms.flatMap(({ text }) => {
    const rank = rankOfNoise(text, isAcronym(text), commonWords);
    return rank === undefined || isBare(text) ? [] : [{ text, rank, usual: 'beside' as const }];
  });

function formOf(text: string, english: boolean, { commonWords, noise }: FormChoices): Form | undefined {
  if (isBare(text) || text.length > LONGEST_FORM) return undefined;
  const isNoisy = rankOfNoise(text, isAcronym(text), commonWords) !== undefined;
  const choice = isNoisy ? (Object.hasOwn(noise, text) ? noise[text] : 'beside') : 'always';
  if (choice === 'never') return undefined;
  return { text, ...(choice === 'beside' && { everyday: true }), ...(!english && { asWritten: true }) };
}

function turned(term: ImportTerm, choices: FormChoices): string[] {
  const [, name, adjective] = (isEnglish(term, choices) && term.text.match(TURNED)) || [];
  return name === undefined || adjective === undefined ? [] : [`${adjective} ${name}`];
}

const isEnglish = ({ language }: ImportTerm, choices: FormChoices): boolean =>
  ENGLISH.test(language ?? choices.language ?? 'en');
