import type { Form } from '../form.ts';

const NUMBER = /(?<=\p{Lu}{2})\d+/u;

/** The members of a numbered family after its first, as forms of their own: SCA2 to SCA50. None of any other form. */
export function furtherMembers(form: Form): Form[] {
  const { text, through = 0 } = form;
  const [first] = text.match(NUMBER) ?? [];
  if (first === undefined) return [];
  const members: Form[] = [];
  for (let number = Number(first) + 1; number <= through; number++) {
    members.push({ ...form, text: text.replace(NUMBER, `${number}`), through: undefined });
  }
  return members;
}
