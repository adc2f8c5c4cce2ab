import { describe, expect, test } from 'vitest';
import { readContent } from './support/read-text.ts';

const OBO = String.raw`format-version: 1.2
data-version: releases/2026-01-02
ontology: toy
property_value: http://purl.org/dc/terms/title "Toy ontology" xsd:string
property_value: http://purl.org/dc/terms/license https://l.example/by

[Term]
id: TOY:0001
name: chorea ! a comment
def: "Dance\nlike \"jerks\"." [PMID:123, TOY:editor, url:https\://d.example/x]
comment: Seen in {some} families.
synonym: "choreic movements" EXACT layperson [TOY:editor]
synonym: "Huntington chorea" NARROW []
synonym: "jerks" BROAD []
synonym: "dyskinesia" RELATED []
exact_synonym: "old style" []
xref: UMLS:C0008489 "Chorea"
xref: https://x.example/1
is_a: TOY:0000 ! movement

[Term]
id: TOY:0002
name: gone
is_obsolete: true

[Typedef]
id: part_of
name: part of
`;

const OBOGRAPHS = {
  graphs: [
    {
      id: 'http://t.example/toy.owl',
      meta: {
        version: 'releases/2026-01-02',
        basicPropertyValues: [
          { pred: 'http://purl.org/dc/elements/1.1/title', val: 'Toy ontology' },
          { pred: 'http://purl.org/dc/terms/license', val: 'https://l.example/by' },
        ],
      },
      nodes: [
        {
          id: 'http://purl.obolibrary.org/obo/TOY_0001',
          lbl: 'chorea',
          type: 'CLASS',
          meta: {
            definition: {
              val: 'Dance\nlike "jerks".',
              xrefs: ['PMID:123', 'TOY:editor', 'https://d.example/x'],
            },
            comments: ['Seen in {some} families.'],
            synonyms: [
              { pred: 'hasExactSynonym', val: 'choreic movements' },
              { pred: 'hasNarrowSynonym', val: 'Huntington chorea' },
              { pred: 'hasExactSynonym', val: 'old style' },
            ],
            xrefs: [{ val: 'UMLS:C0008489' }, { val: 'https://x.example/1' }],
          },
        },
        { id: 'http://purl.obolibrary.org/obo/TOY_0002', lbl: 'gone', meta: { deprecated: true } },
        { id: 'http://purl.obolibrary.org/obo/OTHER_1' },
        { id: 'http://purl.obolibrary.org/obo/toy#part_of', lbl: 'part of', type: 'PROPERTY' },
      ],
      edges: [
        {
          sub: 'http://purl.obolibrary.org/obo/TOY_0001',
          pred: 'is_a',
          obj: 'http://purl.obolibrary.org/obo/TOY_0000',
        },
      ],
    },
  ],
};

const CHOREA = {
  id: 'TOY:0001',
  terms: [
    { text: 'chorea', role: 'preferred' },
    { text: 'choreic movements', role: 'synonym' },
    { text: 'old style', role: 'synonym' },
  ],
  definitions: [{ text: 'Dance\nlike "jerks".' }],
  notes: [{ text: 'Seen in {some} families.' }],
  references: [
    { text: 'PMID:123', url: 'https://pubmed.ncbi.nlm.nih.gov/123' },
    { text: 'https://d.example/x', url: 'https://d.example/x' },
    { text: 'https://x.example/1', url: 'https://x.example/1' },
  ],
  codes: [
    { registry: 'TOY', code: '0001' },
    { registry: 'UMLS', code: 'C0008489' },
  ],
  broader: ['TOY:0000'],
  related: [],
};

describe('an ontology', () => {
  test.each([
    ['obo', OBO],
    ['obographs', JSON.stringify(OBOGRAPHS, undefined, 1)],
  ])(
    'in %s is read: exact synonyms are names, narrow, broad and related ones are not',
    async (format, content) => {
      for (const chunkBytes of [4, 10_000]) {
        const { entries, problems, result } = await readContent(content, { chunkBytes });
        expect(entries.map(({ line: _, ...entry }) => entry)).toEqual([CHOREA]);
        expect(problems).toMatchObject([{ code: 'obsolete', values: { id: 'TOY:0002' } }]);
        expect(result).toMatchObject({
          format,
          metadata: {
            title: 'Toy ontology',
            version: 'releases/2026-01-02',
            license: 'https://l.example/by',
          },
        });
      }
    },
  );

  test('has its terms counted by lines', async () => {
    const { entries, problems } = await readContent(OBO);
    expect([...entries, ...problems].map(({ line }) => line)).toEqual([7, 21]);
  });

  test('in obographs leaves out a node with a wrong field', async () => {
    const { problems, result } = await readContent('{"graphs":[{"nodes":[{"id":1,"lbl":"a"}]}]}');
    expect(problems).toMatchObject([{ code: 'wrong-field', field: 'id', line: 1 }]);
    expect(result).toEqual({ code: 'no-entries' });
  });

  test('in obographs that breaks off is refused', async () => {
    const { result } = await readContent(JSON.stringify(OBOGRAPHS).slice(0, -10));
    expect(result).toMatchObject({ code: 'truncated', line: 1 });
  });
});
