import type { Entry } from '../../glossary/authoring/compiling/entry-file.ts';

/** An entry, and a page that has it in all its forms. */
export interface EntryPage {
  id: string;
  term: string;
  html: string;
}

/** Makes a page for trying one of the entries. Throws with a sentence for people when there is no such entry. */
export function entryPage(id: string, entries: readonly Entry[]): EntryPage {
  const entry = entries.find((each) => each.id === id);
  if (!entry) throw new Error(`There is no glossary/entries/${id}.yaml that npm run glossary:check accepts.`);
  return { id, term: entry.term, html: htmlOf(entry) };
}

function htmlOf({ term, forms = [], summary }: Entry): string {
  const lines = [term, ...forms.map((form) => (typeof form === 'string' ? form : form.text)), summary];
  const paragraphs = lines.map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  return `<!doctype html><html lang="en"><title>${term}</title>
    <style>body { margin: 3em auto; max-width: 36em; font: 1.1em/1.6 serif }</style>${paragraphs.join('\n')}`;
}
