import type { ImportEntry, ImportMetadata, ImportText, TermRole } from '../importing/import-entry.ts';
import { xmlIdOf } from '../importing/tbx/xml-id.ts';
import { byLanguage, type LanguagePart } from './by-language.ts';
import type { Entries } from './entries.ts';
import { xmlText } from './xml-text.ts';

/** The statuses of TBX-Basic. Terms that are found and not shown have none, and are left out. */
const STATUSES: Readonly<Record<Exclude<TermRole, 'hidden'>, string>> = {
  preferred: 'preferredTerm-admn-sts',
  synonym: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
};

/** TBX-Basic of ISO 30042:2019 in the style DCT. */
export async function* writeTbx(entries: Entries, metadata: ImportMetadata): AsyncGenerator<string> {
  const { title = 'Glossary', language = 'und' } = metadata;
  const about = [metadata.source, metadata.version, metadata.license].filter((text) => text !== undefined);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dct" xml:lang="${xmlText(language)}" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader><fileDesc><titleStmt><title>${xmlText(title)}</title></titleStmt><sourceDesc><p>${xmlText(about.join(', ') || title)}</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
`;
  let number = 0;
  for await (const entry of entries) {
    number++;
    yield conceptEntry(entry, number, language);
  }
  yield '</body></text>\n</tbx>\n';
}

function conceptEntry(entry: ImportEntry, number: number, language: string): string {
  const parts = byLanguage(entry);
  const withTerms = parts.filter(({ terms }) => terms.some(({ role }) => role !== 'hidden'));
  // A language section must have a term: texts in other languages belong to the concept.
  const others = parts.filter((part) => !withTerms.includes(part));
  const lines = [
    ...others.flatMap((part) => texts(part, part.language)),
    ...entry.references.map(
      ({ text, url }) =>
        `<basic:externalCrossReference${url === undefined ? '' : ` target="${xmlText(url)}"`}>${xmlText(text)}</basic:externalCrossReference>`,
    ),
    ...entry.related.map(
      (id) => `<basic:crossReference target="${xmlIdOf(id)}">${xmlText(id)}</basic:crossReference>`,
    ),
    ...withTerms.map((part) => languageSection(part, language)),
  ];
  return `<conceptEntry id="${xmlIdOf(entry.id ?? `entry-${number}`)}">\n${lines.join('\n')}\n</conceptEntry>\n`;
}

function languageSection(part: LanguagePart, otherwise: string): string {
  const terms = part.terms.flatMap(({ text, role }) =>
    role === 'hidden'
      ? []
      : [
          `<termSec><term>${xmlText(text)}</term><min:administrativeStatus>${STATUSES[role]}</min:administrativeStatus></termSec>`,
        ],
  );
  return [
    `<langSec xml:lang="${xmlText(part.language ?? otherwise)}">`,
    ...texts(part, undefined),
    ...terms,
    '</langSec>',
  ].join('\n');
}

function texts({ definitions, notes }: LanguagePart, language: string | undefined): string[] {
  const attribute = language === undefined ? '' : ` xml:lang="${xmlText(language)}"`;
  const element =
    (name: string) =>
    ({ text }: ImportText): string =>
      // An empty line divides paragraphs: single line feeds are those of editors.
      `<${name}${attribute}>${xmlText(text.replaceAll('\n', '\n\n'))}</${name}>`;
  return [...definitions.map(element('basic:definition')), ...notes.map(element('note'))];
}
