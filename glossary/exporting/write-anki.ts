import { escapeItem } from '../importing/csv/list-cell.ts';
import type { ImportEntry, ImportMetadata } from '../importing/import-entry.ts';
import { htmlOf } from '../importing/text/html-of.ts';
import type { Entries } from './entries.ts';

/** Notes for Anki: the preferred terms in front, all texts behind. By their ids a later export changes notes and does not double them. */
export async function* writeAnki(entries: Entries, metadata: ImportMetadata): AsyncGenerator<string> {
  yield '#separator:tab\n#html:true\n#guid column:3\n';
  if (metadata.title !== undefined) yield `#deck:${htmlOf(metadata.title)}\n`;
  for await (const entry of entries)
    yield `${[front(entry), back(entry), entry.id ?? ''].map(cell).join('\t')}\n`;
}

function front({ terms }: ImportEntry): string {
  const preferred = terms.filter(({ role }) => role === 'preferred');
  const shown = preferred.length > 0 ? preferred : terms.slice(0, 1);
  const names = shown.map(({ text }) => htmlOf(escapeItem(text))).join(' | ');
  // Anki takes a line that begins with # for a word to itself.
  return names.replace(/^#/, '&#35;');
}

function back({ terms, definitions, notes, references }: ImportEntry): string {
  const synonyms = terms.filter(({ role }) => role === 'synonym').map(({ text }) => text);
  const texts = [...definitions, ...notes, ...references].map(({ text }) => text);
  return [...(synonyms.length > 0 ? [synonyms.join(', ')] : []), ...texts]
    .map((text) => `<div>${htmlOf(text)}</div>`)
    .join('');
}

/** HTML has no line feeds of its own here; an id may have anything. */
const cell = (text: string): string => text.replace(/[\t\n\r"]/g, ' ');
