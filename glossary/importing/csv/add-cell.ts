import type { EntryDraft } from '../entry-draft.ts';
import type { Column } from '../import-options.ts';
import { webAddress } from '../text/web-address.ts';
import { splitList } from './list-cell.ts';

/** Adds what a cell says to its entry, by the role of its column. */
export function addCell(draft: EntryDraft, column: Column, text: string, language: string | undefined): void {
  switch (column.role) {
    case 'term': {
      const [term = '', ...others] = splitList(text, 'terms');
      draft.addTerm(term, 'preferred', language);
      for (const other of others) draft.addTerm(other, 'synonym', language);
      break;
    }
    case 'synonyms':
      for (const name of splitList(text, 'names')) draft.addTerm(name, 'synonym', language);
      break;
    case 'hidden':
    case 'deprecated':
      for (const name of splitList(text, 'names')) draft.addTerm(name, column.role, language);
      break;
    case 'definition':
      draft.addDefinition(text, language);
      break;
    case 'note':
      draft.addNote(text, language);
      break;
    default:
      addLinks(draft, column, text);
  }
}

function addLinks(draft: EntryDraft, { role, header }: Column, text: string): void {
  if (role === 'reference') for (const item of splitList(text, 'texts')) draft.addCitation(item);
  if (role === 'code') for (const item of splitList(text, 'names')) addCode(draft, item, header ?? '');
  if (role === 'broader') for (const id of splitList(text, 'names')) draft.addBroader(id);
  if (role === 'related') for (const id of splitList(text, 'names')) draft.addRelated(id);
}

/** `HP:0001336`, or a code alone in a column that its registry names. */
function addCode(draft: EntryDraft, item: string, header: string): void {
  if (webAddress(item) !== undefined) {
    draft.addReference(item);
    return;
  }
  const colon = item.indexOf(':');
  if (colon === -1) draft.addCode(header || 'code', item);
  else draft.addCode(item.slice(0, colon), item.slice(colon + 1));
}
