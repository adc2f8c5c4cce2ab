import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EXPORT_FILES,
  EXPORT_FORMATS,
  type ExportFormat,
  exportGlossary,
} from '../../../glossary/exporting/export-glossary.ts';
import { rowsOf } from '../../../glossary/importing/csv/table-rows.ts';
import { inOrder } from '../../../glossary/importing/entry-draft.ts';
import type { ImportEntry, ImportMetadata } from '../../../glossary/importing/import-entry.ts';
import { ENTRIES, METADATA } from '../importing/support/arbitrary-entries.ts';
import { readContent } from '../importing/support/read-text.ts';

async function textOf(format: ExportFormat, entries: readonly ImportEntry[], metadata: ImportMetadata = {}) {
  const pieces: string[] = [];
  for await (const piece of exportGlossary(format, entries, metadata)) pieces.push(piece);
  return pieces.join('');
}

/** The parts of an entry without their order, which no other format keeps; ids that an export has made up left out. */
function meaningOf({ id, terms, definitions, notes, references, codes, broader, related }: ImportEntry) {
  const sorted = (list: readonly object[]): string[] => list.map((item) => JSON.stringify(item)).sort();
  const term = ({ text, role, language }: ImportEntry['terms'][number]) => ({ text, role, language });
  return {
    id: id === undefined || /^entry-\d+$/.test(id) ? undefined : id,
    terms: sorted(terms.map(term)),
    definitions: sorted(definitions),
    notes: sorted(notes),
    references: sorted(references),
    codes: sorted(codes),
    broader: [...broader].sort(),
    related: [...related].sort(),
  };
}

const meanings = (entries: readonly ImportEntry[]) => entries.map(meaningOf);

async function roundTrip(
  format: ExportFormat,
  entries: readonly ImportEntry[],
  metadata: ImportMetadata = {},
) {
  const outcome = await readContent(await textOf(format, entries, metadata));
  return { ...outcome, metadata: 'metadata' in outcome.result ? outcome.result.metadata : undefined };
}

describe('what is exported', () => {
  test('as our own JSON, and imported and exported again, is the same to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(ENTRIES, METADATA, async (entries, metadata) => {
        const text = await textOf('json', entries, metadata);
        const back = await readContent(text);
        expect(back.problems).toEqual([]);
        expect(back.entries.map(({ line: _, ...entry }) => entry)).toEqual(entries);
        expect(back.result).toEqual({ format: 'json', metadata });
        expect(await textOf('json', back.entries, metadata)).toBe(text);
      }),
    );
  });

  test('as a table means the same when it is imported', async () => {
    await fc.assert(
      fc.asyncProperty(ENTRIES, METADATA, async (entries, metadata) => {
        const back = await roundTrip('csv', entries, metadata);
        expect(back.problems).toEqual([]);
        expect(meanings(back.entries)).toEqual(meanings(entries));
        expect(back.metadata).toEqual(metadata);
      }),
    );
  });

  test('as TBX means the same when it is imported, but for hidden terms, codes and what is broader', async () => {
    const kept = (entry: ImportEntry, metadata: ImportMetadata): ImportEntry => ({
      ...entry,
      terms: entry.terms
        .filter(({ role }) => role !== 'hidden')
        .map(({ language = metadata.language, ...term }) => ({ ...term, ...(language && { language }) })),
      codes: [],
      broader: [],
    });
    await fc.assert(
      fc.asyncProperty(ENTRIES, METADATA, async (entries, { language: _, ...metadata }) => {
        const back = await roundTrip('tbx', entries, metadata);
        expect(back.problems).toEqual([]);
        expect(meanings(back.entries)).toEqual(meanings(entries.map((entry) => kept(entry, metadata))));
        expect(back.metadata).toEqual({ title: metadata.title ?? 'Glossary' });
      }),
    );
  });

  test('as SKOS means the same when it is imported, but for terms to avoid', async () => {
    const kept = (entry: ImportEntry): ImportEntry => {
      const named = new Set<string | undefined>();
      const terms = entry.terms.map((term) => {
        const isFirst = term.role === 'preferred' && !named.has(term.language);
        if (isFirst) named.add(term.language);
        return { ...term, role: isFirst || term.role === 'hidden' ? term.role : ('synonym' as const) };
      });
      return { ...entry, terms: inOrder(terms) };
    };
    await fc.assert(
      fc.asyncProperty(ENTRIES, async (entries) => {
        const back = await roundTrip('skos', entries);
        expect(back.problems).toEqual([]);
        expect(meanings(back.entries)).toEqual(meanings(entries.map(kept)));
      }),
    );
  });

  test('for Anki has the preferred terms in front and all texts behind', async () => {
    await fc.assert(
      fc.asyncProperty(ENTRIES, async (entries) => {
        const text = await textOf('anki', entries);
        expect(text.split('\n').length).toBe(entries.length + 4);
        const back = await roundTrip('anki', entries);
        const front = (entry: ImportEntry): string[] => {
          const preferred = entry.terms.filter(({ role }) => role === 'preferred');
          return [
            ...new Set((preferred.length > 0 ? preferred : entry.terms.slice(0, 1)).map((term) => term.text)),
          ];
        };
        expect(back.entries.map(({ terms }) => terms.map((term) => term.text))).toEqual(entries.map(front));
      }),
    );
  });

  test('for spreadsheets holds no cell that runs as a formula', async () => {
    await fc.assert(
      fc.asyncProperty(ENTRIES, async (entries) => {
        const rows = rowsOf(await textOf('csv', entries), { delimiter: ',', isQuoted: true });
        expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
      }),
    );
  });
});

const ENTRY: ImportEntry = {
  id: 'HP:0001336',
  terms: [
    { text: 'myoclonus', role: 'preferred', language: 'en' },
    { text: 'Myoklonie', role: 'preferred', language: 'de' },
    { text: 'jerks', role: 'synonym', language: 'en' },
    { text: 'myoclonia', role: 'deprecated', language: 'en' },
  ],
  definitions: [{ text: 'Brief jerks.\nThey are sudden.', language: 'en' }],
  notes: [{ text: 'Seen "at rest"' }],
  references: [{ text: 'A page', url: 'https://a.example/b?c=1&d' }],
  codes: [{ registry: 'HP', code: '0001336' }],
  broader: ['HP:1'],
  related: ['chorea'],
};

const ABOUT: ImportMetadata = { title: 'Movements & more', language: 'en', license: 'CC0-1.0' };

describe('a file', () => {
  test.each(EXPORT_FORMATS)('of the format %s is found again by its content', async (format) => {
    const name = `list.${EXPORT_FILES[format].ending}`;
    const { result } = await readContent(await textOf(format, [ENTRY], ABOUT), { name });
    expect(result).toMatchObject({ format });
  });

  test('of our own JSON has an entry a line', async () => {
    expect(await textOf('json', [ENTRY, { ...ENTRY, id: 'b' }], ABOUT)).toMatchInlineSnapshot(`
      "{
        "format": "neurogloss-glossary/1",
        "title": "Movements & more",
        "language": "en",
        "license": "CC0-1.0",
        "entries": [
          {"id":"HP:0001336","term":{"text":"myoclonus","language":"en"},"forms":[{"text":"Myoklonie","language":"de","role":"preferred"},{"text":"jerks","language":"en"},{"text":"myoclonia","language":"en","role":"deprecated"}],"summary":{"text":"Brief jerks.\\nThey are sudden.","language":"en"},"detail":"Seen \\"at rest\\"","references":[{"text":"A page","url":"https://a.example/b?c=1&d"}],"codes":[{"registry":"HP","code":"0001336"}],"broader":["HP:1"],"related":["chorea"]},
          {"id":"b","term":{"text":"myoclonus","language":"en"},"forms":[{"text":"Myoklonie","language":"de","role":"preferred"},{"text":"jerks","language":"en"},{"text":"myoclonia","language":"en","role":"deprecated"}],"summary":{"text":"Brief jerks.\\nThey are sudden.","language":"en"},"detail":"Seen \\"at rest\\"","references":[{"text":"A page","url":"https://a.example/b?c=1&d"}],"codes":[{"registry":"HP","code":"0001336"}],"broader":["HP:1"],"related":["chorea"]}
        ]
      }
      "
    `);
  });

  test('for spreadsheets has a row for each language', async () => {
    expect(await textOf('csv', [ENTRY], ABOUT)).toMatchInlineSnapshot(`
      "﻿#title,Movements & more
      #language,en
      #license,CC0-1.0
      id,term,synonyms,hidden,deprecated,language,definition,note,references,codes,broader,related
      HP:0001336,myoclonus,jerks,,myoclonia,en,"Brief jerks.
      They are sudden.",,A page <https://a.example/b?c=1&d>,HP:0001336,HP:1,chorea
      HP:0001336,Myoklonie,,,,de,,,,,,
      HP:0001336,,,,,,,"Seen ""at rest""",,,,
      "
    `);
  });

  test('of TBX has a section for each language', async () => {
    expect(await textOf('tbx', [ENTRY], ABOUT)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
      <tbxHeader><fileDesc><titleStmt><title>Movements &amp; more</title></titleStmt><sourceDesc><p>CC0-1.0</p></sourceDesc></fileDesc></tbxHeader>
      <text><body>
      <conceptEntry id="HP_u3a_0001336">
      <note>Seen &quot;at rest&quot;</note>
      <basic:externalCrossReference target="https://a.example/b?c=1&amp;d">A page</basic:externalCrossReference>
      <basic:crossReference target="chorea">chorea</basic:crossReference>
      <langSec xml:lang="en">
      <basic:definition>Brief jerks.

      They are sudden.</basic:definition>
      <termSec><term>myoclonus</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
      <termSec><term>jerks</term><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec>
      <termSec><term>myoclonia</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
      </langSec>
      <langSec xml:lang="de">
      <termSec><term>Myoklonie</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
      </langSec>
      </conceptEntry>
      </body></text>
      </tbx>
      "
    `);
  });

  test('of SKOS has a preferred label for each language', async () => {
    expect(await textOf('skos', [ENTRY], ABOUT)).toMatchInlineSnapshot(`
      "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .

      <urn:neurogloss:> a skos:ConceptScheme ;
        dct:title "Movements & more" ;
        dct:language "en" ;
        dct:license "CC0-1.0" .

      <urn:neurogloss:HP%3A0001336> a skos:Concept ;
        skos:prefLabel "myoclonus"@en ;
        skos:prefLabel "Myoklonie"@de ;
        skos:altLabel "jerks"@en ;
        skos:altLabel "myoclonia"@en ;
        skos:definition "Brief jerks.\\nThey are sudden."@en ;
        skos:note "Seen \\"at rest\\"" ;
        dct:source "A page <https://a.example/b?c=1&d>" ;
        skos:notation "HP:0001336" ;
        skos:broader <urn:neurogloss:HP%3A1> ;
        skos:related <urn:neurogloss:chorea> .
      "
    `);
  });

  test('for Anki has its fields as HTML', async () => {
    expect(await textOf('anki', [ENTRY], ABOUT)).toMatchInlineSnapshot(`
      "#separator:tab
      #html:true
      #guid column:3
      #deck:Movements &amp; more
      myoclonus | Myoklonie	<div>jerks</div><div>Brief jerks.<br>They are sudden.</div><div>Seen &quot;at rest&quot;</div><div>A page</div>	HP:0001336
      "
    `);
  });
});
