import { describe, expect, test } from 'vitest';
import { inShort, readContent } from './support/read-text.ts';

const TURTLE = `# a vocabulary
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix ex: <http://v.example/> .

ex:scheme a skos:ConceptScheme ; dct:title "Fish"@en ; dct:license <http://l.example/by> .
ex:carp a skos:Concept ;
  skos:prefLabel "Carp"@en, "Karppi"@fi ;
  skosxl:altLabel ex:label ;
  skos:hiddenLabel "crap"@en ;
  skos:definition [ rdf:value "Oily <b>fish</b>"@en ] ;
  skos:broader ex:fish ;
  skos:related ex:eel ;
  skos:notation "FI:665" ;
  dct:source "A book <https://b.example/1>" .
ex:label skosxl:literalForm "Golden\\ncrucian"@en .
ex:old a skos:Concept ; skos:prefLabel "Old"@en ; owl:deprecated true .
ex:group a skos:Collection ; skos:prefLabel "Group"@en .
ex:carp skos:scopeNote "Lives in ponds"@en .
`;

const RDF_XML = `<?xml version="1.0"?>
<!DOCTYPE rdf:RDF [ <!ENTITY skos "http://www.w3.org/2004/02/skos/core#"> <!ENTITY v 'http://v.example/'> ]>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="&skos;" xmlns:dct="http://purl.org/dc/terms/"
  xmlns:owl="http://www.w3.org/2002/07/owl#" xmlns:xl="http://www.w3.org/2008/05/skos-xl#" xml:base="http://v.example/" xml:lang="en">
  <skos:ConceptScheme rdf:about="scheme" dct:title="Fish"><dct:license rdf:resource="http://l.example/by"/></skos:ConceptScheme>
  <rdf:Description rdf:about="&v;carp">
    <rdf:type rdf:resource="&skos;Concept"/>
    <skos:prefLabel>Carp</skos:prefLabel>
    <skos:prefLabel xml:lang="fi">Karppi</skos:prefLabel>
    <xl:altLabel><xl:Label rdf:nodeID="l1"/></xl:altLabel>
    <skos:hiddenLabel>crap</skos:hiddenLabel>
    <skos:definition rdf:parseType="Resource"><rdf:value>Oily &lt;b>fish&lt;/b></rdf:value></skos:definition>
    <skos:broader rdf:resource="fish"/>
    <skos:related><skos:Concept rdf:about="eel"/></skos:related>
    <skos:notation xml:lang="">FI:665</skos:notation>
    <dct:source>A book &lt;https://b.example/1></dct:source>
  </rdf:Description>
  <rdf:Description rdf:nodeID="l1"><xl:literalForm>Golden
crucian</xl:literalForm></rdf:Description>
  <skos:Concept rdf:ID="old"><skos:prefLabel>Old</skos:prefLabel><owl:deprecated>true</owl:deprecated></skos:Concept>
  <skos:Collection rdf:about="group"><skos:prefLabel>Group</skos:prefLabel></skos:Collection>
  <skos:Concept rdf:about="carp"><skos:scopeNote rdf:parseType="Literal">Lives <i>in</i> ponds</skos:scopeNote></skos:Concept>
</rdf:RDF>`;

const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  xl: 'http://www.w3.org/2008/05/skos-xl#',
  v: 'http://v.example/',
  '@language': 'en',
  uri: '@id',
  type: '@type',
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  broader: { '@id': 'skos:broader', '@type': '@id' },
};

const GRAPH = [
  {
    uri: 'v:scheme',
    type: 'skos:ConceptScheme',
    'dct:title': 'Fish',
    'dct:license': { '@id': 'http://l.example/by' },
  },
  {
    uri: 'v:carp',
    type: ['skos:Concept'],
    prefLabel: { en: 'Carp', fi: ['Karppi'] },
    'xl:altLabel': { uri: 'v:label' },
    'skos:hiddenLabel': [{ '@value': 'crap', '@language': 'en' }],
    'skos:definition': { 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value': 'Oily <b>fish</b>' },
    broader: 'v:fish',
    'skos:related': { '@id': 'http://v.example/eel' },
    'skos:notation': 'FI:665',
    'dct:source': 'A book <https://b.example/1>',
    unknown: 'x',
  },
  { uri: 'v:label', 'xl:literalForm': 'Golden\ncrucian' },
  {
    uri: 'v:old',
    type: 'skos:Concept',
    'skos:prefLabel': 'Old',
    'http://www.w3.org/2002/07/owl#deprecated': true,
  },
  { uri: 'v:group', type: 'skos:Collection', prefLabel: { en: 'Group' } },
  { uri: 'v:carp', 'skos:scopeNote': 'Lives in ponds' },
];

const CARP = {
  id: 'http://v.example/carp',
  terms: [
    { text: 'Carp', role: 'preferred', language: 'en' },
    { text: 'Karppi', role: 'preferred', language: 'fi' },
    { text: 'Golden crucian', role: 'synonym', language: 'en' },
    { text: 'crap', role: 'hidden', language: 'en' },
  ],
  definitions: [{ text: 'Oily fish', language: 'en' }],
  notes: [{ text: 'Lives in ponds', language: 'en' }],
  references: [{ text: 'A book', url: 'https://b.example/1' }],
  codes: [{ registry: 'FI', code: '665' }],
  broader: ['http://v.example/fish'],
  related: ['http://v.example/eel'],
};

describe('a SKOS vocabulary', () => {
  test.each([
    ['Turtle', TURTLE],
    ['RDF/XML', RDF_XML],
    ['JSON-LD', JSON.stringify({ '@context': CONTEXT, '@graph': GRAPH })],
    [
      'JSON-LD with its context at the end',
      JSON.stringify({ graph: GRAPH, '@context': [CONTEXT, { graph: '@graph' }] }),
    ],
  ])('in %s is read, however its statements are scattered', async (_name, content) => {
    for (const chunkBytes of [3, 10_000]) {
      const { entries, problems, result, progress } = await readContent(content, { chunkBytes });
      const [{ line: _line, ...carp } = { line: 0 }] = entries;
      expect(carp).toEqual(CARP);
      expect(entries).toHaveLength(1);
      expect(problems).toMatchObject([{ code: 'obsolete', values: { id: expect.stringMatching(/old$/) } }]);
      expect(result).toEqual({
        format: 'skos',
        metadata: { title: 'Fish', license: 'http://l.example/by', source: 'http://v.example/scheme' },
      });
      expect(progress.at(-1)).toBe(new TextEncoder().encode(content).length);
      expect(progress).toEqual([...progress].sort((one, other) => one - other));
    }
  });

  test('may be N-Triples', async () => {
    const skos = 'http://www.w3.org/2004/02/skos/core#';
    const { entries } = await readContent(
      `<http://v.example/a> <${skos}prefLabel> "a\\u00e9"@en .\n_:b <${skos}altLabel> "b" .\n`,
    );
    expect(entries.map(({ id }) => id)).toEqual(['http://v.example/a', undefined]);
    expect(entries.map(inShort)).toEqual(['aé@en', 'synonym b']);
  });

  test('may name its concepts by labels of RDF Schema', async () => {
    const { entries } = await readContent(
      '@prefix s: <http://www.w3.org/2004/02/skos/core#> .\n@prefix r: <http://www.w3.org/2000/01/rdf-schema#> .\n<urn:a> a s:Concept ; r:label "A" .\n<urn:b> r:label "B" .',
    );
    expect(entries.map(inShort)).toEqual(['A']);
  });

  test.each([
    ['a namespace that a property declares', '<prefLabel xmlns="{SKOS}">Carp</prefLabel>', 'Carp'],
    [
      'a value that is an attribute',
      '<s:prefLabel>Carp</s:prefLabel><s:definition r:value="Oily fish"/>',
      'Carp – Oily fish',
    ],
  ])('in RDF/XML may have %s', async (_name, content, read) => {
    const skos = 'http://www.w3.org/2004/02/skos/core#';
    const { entries } = await readContent(
      `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="${skos}"><s:Concept r:about="v:carp">${content.replace('{SKOS}', skos)}</s:Concept></r:RDF>`,
    );
    expect(entries.map(inShort)).toEqual([read]);
  });

  test('that means what another file on the web says is refused', async () => {
    const { result } = await readContent('{"@context": "https://c.example/skos.jsonld", "@graph": []}');
    expect(result).toEqual({ code: 'remote-context', values: { address: 'https://c.example/skos.jsonld' } });
  });

  test.each([
    ['Turtle', TURTLE.replace('ex:label ;', 'ex:label . ;'), { code: 'malformed', line: 12, column: 30 }],
    ['Turtle that breaks off', TURTLE.slice(0, 700), { code: 'truncated' }],
    ['RDF/XML', RDF_XML.replace('</skos:related>', ''), { code: 'malformed', line: 17 }],
    ['JSON-LD', '{"@context": {},\n"@graph": [}', { code: 'malformed', line: 2, column: 12 }],
  ])('with a fault in %s is refused by line', async (_name, content, failure) => {
    expect((await readContent(content)).result).toMatchObject(failure);
  });
});
