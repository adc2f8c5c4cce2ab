import { describe, expect, test } from 'vitest';
import { inShort, readContent } from './support/read-text.ts';

const V3_DCT = `\ufeff<?xml version="1.0" encoding="utf-8"?>
<?xml-model href="https://schema.example/basic.rng"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
  xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
  <tbxHeader><fileDesc><titleStmt><title>Stars</title></titleStmt>
    <sourceDesc><p>ours</p><note>not of an entry</note></sourceDesc></fileDesc></tbxHeader>
  <text><body>
    <conceptEntry id="c1">
      <min:subjectField>astronomy</min:subjectField>
      <basic:crossReference target="c2">cluster</basic:crossReference>
      <langSec xml:lang="en">
        <basic:definition>A group of
          stars &amp; <hi>dust</hi>.

          They are young.</basic:definition>
        <termSec><term>open cluster</term><basic:administrativeStatus>preferredTerm-admn-sts</basic:administrativeStatus>
          <basic:context>In an open cluster.</basic:context>
          <basic:externalCrossReference target="https://a.example/oc">A page</basic:externalCrossReference></termSec>
        <termSec><term>OC</term><basic:termType>acronym</basic:termType></termSec>
        <termSec><term>galactic cluster</term><basic:administrativeStatus>deprecatedTerm-admn-sts</basic:administrativeStatus></termSec>
      </langSec>
      <langSec xml:lang="es-MX"><termSec><term>cúmulo abierto</term></termSec><termSec><term>cúmulo</term></termSec></langSec>
    </conceptEntry>
  </body></text>
</tbx>`;

const V2_DCA = `<?xml version='1.0'?>
<!DOCTYPE martif SYSTEM "http://dtd.example/TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en">
  <martifHeader><fileDesc><titleStmt><title>Stars</title></titleStmt></fileDesc></martifHeader>
  <text><body>
    <termEntry id="c1">
      <descrip type="subjectField">astronomy</descrip>
      <ref type="crossReference" target="#c2">cluster</ref>
      <langSet xml:lang="en">
        <descripGrp><descrip type="definition">A group of stars &#38; dust.

They are young.</descrip></descripGrp>
        <tig><term>open cluster</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
          <descrip type="context">In an open cluster.</descrip>
          <xref type="externalCrossReference" target="https://a.example/oc">A page</xref></tig>
        <ntig><termGrp><term>OC</term><termNote type="termType">acronym</termNote></termGrp></ntig>
        <tig><term>galactic cluster</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
      </langSet>
      <langSet xml:lang="es-mx"><tig><term>cúmulo abierto</term></tig><tig><term>cúmulo</term></tig></langSet>
    </termEntry>
  </body></text>
</martif>`;

const ENTRY = {
  id: 'c1',
  terms: [
    { text: 'open cluster', role: 'preferred', language: 'en' },
    { text: 'cúmulo abierto', role: 'preferred', language: 'es-MX' },
    { text: 'OC', role: 'synonym', language: 'en' },
    { text: 'cúmulo', role: 'synonym', language: 'es-MX' },
    { text: 'galactic cluster', role: 'deprecated', language: 'en' },
  ],
  definitions: [{ text: 'A group of stars & dust.\nThey are young.', language: 'en' }],
  notes: [{ text: 'In an open cluster.', language: 'en' }],
  references: [{ text: 'A page', url: 'https://a.example/oc' }],
  codes: [],
  broader: [],
  related: ['c2'],
};

const entry = (content: string): string =>
  `<tbx><text><body><conceptEntry><langSec>${content}</langSec></conceptEntry></body></text></tbx>`;

describe('TBX', () => {
  test.each([
    ['3 in the style DCT', V3_DCT, 8],
    ['2 in the style DCA, with the address of a DTD', V2_DCA, 6],
  ])('%s is read', async (_name, content, line) => {
    for (const chunkBytes of [1, 5, 10_000]) {
      const { entries, problems, result } = await readContent(content, { chunkBytes });
      expect(entries).toEqual([{ ...ENTRY, line }]);
      expect(problems).toEqual([]);
      expect(result).toEqual({ format: 'tbx', metadata: { title: 'Stars', language: 'en' } });
    }
  });

  test('says of a term where it stands in several words', async () => {
    const terms = ['preferred', 'admitted', 'notRecommended', 'obsolete', 'supersededTerm-admn-sts'];
    const { entries } = await readContent(
      entry(
        terms
          .map((status) => `<termSec><term>${status}</term><usageStatus>${status}</usageStatus></termSec>`)
          .join(''),
      ),
    );
    expect(entries[0]?.terms.map(({ role }) => role)).toEqual([
      ...['preferred', 'synonym', 'deprecated', 'deprecated', 'deprecated'],
    ]);
  });

  test('has no language for what stands behind its language sections', async () => {
    const { entries } = await readContent(
      '<martif><termEntry><langSet xml:lang="de"><tig><term>a</term></tig></langSet><note>b</note></termEntry></martif>',
    );
    expect(entries[0]?.notes).toEqual([{ text: 'b' }]);
  });

  test('may use prefixes that it does not declare', async () => {
    const { entries } = await readContent(
      entry('<x:definition>d</x:definition><termSec><term>a</term></termSec>'),
    );
    expect(entries.map(inShort)).toEqual(['a – d']);
  });

  test('names an entry without terms by its line', async () => {
    const { problems, result } = await readContent('<tbx><text>\n<conceptEntry id="c9"/></text></tbx>');
    expect(problems).toEqual([{ code: 'no-term', line: 2, field: 'c9', values: {} }]);
    expect(result).toEqual({ code: 'no-entries' });
  });

  test('with a fault is refused by line and column, and nothing after it is read', async () => {
    const { entries, result } = await readContent(
      V3_DCT.replace('</termSec>\n      </langSec>', '</term>\n</langSec>'),
    );
    expect(entries).toEqual([]);
    expect(result).toMatchObject({ code: 'malformed', line: 20, values: { format: 'XML' } });
    expect(result).toHaveProperty('column', expect.any(Number));
  });

  test('that breaks off is refused', async () => {
    expect((await readContent(V3_DCT.slice(0, -40))).result).toMatchObject({ code: 'truncated', line: 23 });
  });
});

describe('hostile XML', () => {
  const term = (text: string): string => entry(`<termSec><term>${text}</term></termSec>`);

  test.each([
    ['holds others', '<!DOCTYPE tbx [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>', '&b;'],
    ['is longer than any name', `<!DOCTYPE tbx [<!ENTITY a "${'x'.repeat(1000)}">]>`, '&a;'],
    [
      'makes a small document a large one',
      `<!DOCTYPE tbx [<!ENTITY a "${'x'.repeat(300)}">]>`,
      '&a;'.repeat(50_000),
    ],
  ])('with an entity that %s is refused', async (_name, doctype, text) => {
    expect((await readContent(doctype + term(text))).result).toMatchObject({ code: 'entity-bomb' });
  });

  test.each([
    ['another file', '<!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '&a;'],
    ['what objects inherit', '', '&constructor;'],
    ['nothing', '', '&nbsp;'],
  ])('with an entity for %s is refused by its place', async (_name, doctype, text) => {
    expect((await readContent(doctype + term(text))).result).toMatchObject({ code: 'malformed', line: 1 });
  });

  test('may have entities that are plain text', async () => {
    const { entries } = await readContent(`<!DOCTYPE tbx [<!ENTITY a "ha&#33;">]>${term('&a;&lt;&#x41;')}`);
    expect(entries.map(inShort)).toEqual(['ha!<A']);
  });

  test('of a thousand elements within one another is refused', async () => {
    const { result } = await readContent(`<tbx>${'<x>'.repeat(1000)}`);
    expect(result).toMatchObject({ code: 'too-deep', line: 1 });
  });

  test('keeps markup in texts as text, and links to the web only', async () => {
    const { entries, problems } = await readContent(
      entry(
        '<note>&lt;script&gt;x&lt;/script&gt;</note><xref type="xSource" target="javascript:x">S</xref><termSec><term>__proto__</term></termSec>',
      ),
    );
    expect(entries[0]).toMatchObject({
      terms: [{ text: '__proto__' }],
      notes: [{ text: '<script>x</script>' }],
      references: [{ text: 'S' }],
    });
    expect(problems).toMatchObject([{ code: 'unsafe-link', values: { link: 'javascript:x' } }]);
  });

  test('in an encoding that it does not have is refused by the line', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('<tbx>\n'), 0xff, 0x41]);
    expect((await readContent(bytes)).result).toEqual({
      code: 'wrong-encoding',
      line: 1,
      values: { encoding: 'utf-8' },
    });
  });

  test('may declare its encoding', async () => {
    const latin = Uint8Array.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${term('é')}`, (c) =>
      c.charCodeAt(0),
    );
    expect((await readContent(latin)).entries.map(inShort)).toEqual(['é']);
  });
});
