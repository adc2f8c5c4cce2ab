import type { Form } from '../form.ts';
import { flatSubscript, numberApart, prefixApart } from './acronym-writings.ts';
import type { FormRule } from './form-rule.ts';
import { closedCompound, openedCompound } from './hyphens.ts';
import { numerals } from './numerals.ts';
import { acronymPlural, plurals } from './plurals.ts';
import { possessives } from './possessives.ts';

/** The rules for ordinary forms, in the order in which they build upon each other. */
export const WORD_RULES: readonly FormRule[] = [possessives, openedCompound, closedCompound, plurals];

/** The rules for forms whose case counts. */
export const ACRONYM_RULES: readonly FormRule[] = [numberApart, prefixApart, flatSubscript, acronymPlural];

/** The rules for forms whose author says that roman and arabic type numbers are both meant. */
export const NUMERAL_RULES: readonly FormRule[] = [numerals];

/** No real form has nearly as many variants; a strange one must not flood the index. */
const MOST_VARIANTS = 64;

/**
 * The ways in which running text writes a form, the author's own first, each once; that alone where no rule of English holds.
 * British and American spelling are not among them, see `spelling-of-word.ts`; nor are the other members of a
 * numbered family, see `numbered-family.ts`.
 */
export function generateForms(form: Form): string[] {
  if (form.asWritten) return [form.text];
  const rules = form.case === 'exact' ? ACRONYM_RULES : WORD_RULES;
  const variants = [form.text];
  if (form.numerals) for (const rule of NUMERAL_RULES) extend(variants, rule);
  for (const rule of rules) extend(variants, rule);
  return variants;
}

function extend(variants: string[], rule: FormRule): void {
  const before = variants.length;
  for (let at = 0; at < before; at++) {
    for (const further of rule.apply(variants[at] ?? '')) {
      if (variants.length < MOST_VARIANTS && !variants.includes(further)) variants.push(further);
    }
  }
}
