import type { EntryDraft } from '../entry-draft.ts';

/** An identifier with its registry before it, such as `HP:0001336`. */
const IDENTIFIER = /^([A-Za-z][\w.-]*):([^\s:/][^\s]*)$/;

/** Addresses of the OBO Foundry say the same as identifiers. */
const FOUNDRY = /^https?:\/\/purl\.obolibrary\.org\/obo\/([A-Za-z][A-Za-z\d]*)_([^\s#/]+)$/;

/** Where a registry's records are read. */
const RECORDS: ReadonlyMap<string, (code: string) => string> = new Map([
  ['pmid', (code) => `https://pubmed.ncbi.nlm.nih.gov/${code}`],
  ['doi', (code) => `https://doi.org/${code}`],
  ['omim', (code) => `https://omim.org/entry/${code}`],
  ['isbn', (code) => `https://search.worldcat.org/search?q=bn:${code}`],
]);

/** An id as OBO writes it: `http://purl.obolibrary.org/obo/HP_0001336` is `HP:0001336`. */
export function identifierOf(id: string): string {
  const [, registry, code] = FOUNDRY.exec(id.trim()) ?? [];
  return registry === undefined ? id.trim() : `${registry}:${code}`;
}

/** Adds the code of another registry that a term is linked to, or the address. */
export function addCrossReference(draft: EntryDraft, crossReference: string): void {
  const identifier = identifierOf(crossReference);
  const [, registry, code] = IDENTIFIER.exec(identifier) ?? [];
  if (/^https?:\/\//i.test(identifier)) draft.addReference(identifier);
  else if (registry !== undefined && code !== undefined) draft.addCode(registry, code);
}

/** Adds what a definition rests on: `PMID:18344453` becomes a link; an editor's name such as `HPO:probinson` is none. */
export function addDefinitionSource(draft: EntryDraft, source: string): void {
  const identifier = source.replace(/^url:/i, '').trim();
  const [, registry = '', code = ''] = IDENTIFIER.exec(identifier) ?? [];
  const record = RECORDS.get(registry.toLowerCase());
  if (record && /\d/.test(code)) draft.addReference(`${registry}:${code}`, record(encodeURI(code)));
  else if (/^https?:\/\//i.test(identifier)) draft.addReference(identifier);
  else if (/\d/.test(code)) draft.addReference(identifier);
}
