/**
 * Whether a text is of this form; `*` in it stands for anything, also for nothing.
 * No regular expression: one with several stars tries every way to share a long address among them, which takes minutes.
 */
export function matchesWildcard(form: string, text: string): boolean {
  const [start = '', ...others] = form.split('*');
  const end = others.pop();
  if (end === undefined) return text === start;
  if (!text.startsWith(start)) return false;
  let at = start.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - end.length >= at && text.endsWith(end);
}
