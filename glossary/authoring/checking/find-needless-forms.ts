import type { EntryForms, Form } from '../../form.ts';
import { generateForms } from '../../forms/generate-forms.ts';
import { furtherMembers } from '../../forms/numbered-family.ts';

/** A form that an entry lists although it has it already. */
export interface NeedlessForm {
  form: string;
  /** The form that is the same, or of which a rule makes this one. */
  from: string;
}

/** The forms listed twice, and those that a rule makes of another form, such as plurals. */
export function findNeedlessForms({ forms: [headword, ...listed] }: EntryForms): NeedlessForm[] {
  const needed: Form[] = headword ? [headword] : [];
  const needless: NeedlessForm[] = [];
  for (const form of listed) {
    const maker = [...needed, ...listed].find((other) => other !== form && makes(other, form));
    // Of two forms that make each other, the first stays.
    if (maker && (needed.includes(maker) || !makes(form, maker))) {
      needless.push({ form: form.text, from: maker.text });
    } else needed.push(form);
  }
  return needless;
}

const makes = (maker: Form, form: Form): boolean =>
  maker.case === form.case &&
  Boolean(maker.ambiguous) === Boolean(form.ambiguous) &&
  Boolean(maker.named) === Boolean(form.named) &&
  Boolean(maker.everyday) === Boolean(form.everyday) &&
  [maker, ...furtherMembers(maker)]
    .flatMap(generateForms)
    .some((text) => asMatched(text, form) === asMatched(form.text, form));

/** A form as texts are compared with it: capitals count in acronyms only, and a hyphen is a dash. */
const asMatched = (text: string, { case: letterCase }: Form): string =>
  (letterCase === 'exact' ? text : text.toLowerCase()).replace(/[‐‑–]/g, '-');
