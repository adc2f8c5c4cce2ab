import { describe, expect, test } from 'vitest';
import { previewColumns } from '../../../glossary/importing/read-glossary-file.ts';
import { fileOf, inShort, readContent } from './support/read-text.ts';

const short = async (...content: Parameters<typeof readContent>): Promise<string[]> =>
  (await readContent(...content)).entries.map(inShort);

describe('a table', () => {
  test.each([
    ['commas', 'term,definition\nMI,heart attack\nTIA,"mini-stroke, brief"\n'],
    ['semicolons', 'term;definition\r\nMI;heart attack\r\nTIA;mini-stroke, brief\r\n'],
    ['tabs', 'term\tdefinition\nMI\theart attack\nTIA\tmini-stroke, brief'],
    ['bars', 'term|definition\nMI|heart attack\nTIA|mini-stroke, brief'],
    ['what its first line says', 'sep=|\nterm|definition\nMI|heart attack\nTIA|mini-stroke, brief'],
  ])('is divided by %s', async (_, content) => {
    expect(await short(content)).toEqual(['MI – heart attack', 'TIA – mini-stroke, brief']);
  });

  test('reads the same however it is cut into chunks', async () => {
    const content = 'term;definition\r\n"a;\r\nb";"say ""é"""\r\nc;d\r\n';
    for (const chunkBytes of [1, 2, 3, 5, 1000]) {
      expect(await short(content, { chunkBytes })).toEqual(['a; b – say "é"', 'c – d']);
    }
  });

  test('may have no header: the first column is the term, the longest texts are the definition', async () => {
    expect(await short('x1,MI,the heart muscle dies\nx2,TIA,a stroke that passes\n')).toEqual([
      'x1 – the heart muscle dies – MI',
      'x2 – a stroke that passes – TIA',
    ]);
  });

  test('may be a list of terms alone', async () => {
    expect(await short('chorea\ntremor\n')).toEqual(['chorea', 'tremor']);
  });

  test('has its lines counted from the first', async () => {
    const { entries } = await readContent('term,definition\n"a\nb",c\n\nd,e\n');
    expect(entries.map(({ line }) => line)).toEqual([2, 5]);
  });

  test('may be in UTF-16, as Excel writes Unicode text', async () => {
    const text = '\ufeffterm\tdefinition\r\nßäé\t→ 𝒳\r\n';
    const bytes = new Uint8Array(
      new Uint16Array([...text].flatMap((c) => [...Array(c.length).keys()].map((at) => c.charCodeAt(at))))
        .buffer,
    );
    expect(await short(bytes, { chunkBytes: 7 })).toEqual(['ßäé – → 𝒳']);
  });

  test('may be in the encoding of Excel in the West, which is told', async () => {
    const { entries, problems } = await readContent(
      Uint8Array.from([0x74, 0x3b, 0xe9, 0x80, 0x0a, 0x75, 0x3b, 0x76]),
    );
    expect(entries.map(inShort)).toEqual(['t – é€', 'u – v']);
    expect(problems).toEqual([{ code: 'guessed-encoding', values: { encoding: 'windows-1252' } }]);
  });

  test('gives the text of cells beyond the columns to the last one, and says so', async () => {
    const { entries, problems } = await readContent(
      'term,definition\nMI,death, of muscle\nTIA,short\nCVA,stroke\n',
    );
    expect(entries.map(inShort)[0]).toBe('MI – death, of muscle');
    expect(problems).toEqual([{ code: 'extra-cells', line: 2, values: { cells: '3', columns: '2' } }]);
  });

  test('gives a row without a term to the entry above it, and says so', async () => {
    const { entries, problems } = await readContent(
      'term,definition\nMI,death of muscle\n,in the heart\nTIA,b\n',
    );
    expect(entries.map(inShort)[0]).toBe('MI – death of muscle / in the heart');
    expect(problems).toEqual([{ code: 'continued-row', line: 3 }]);
  });

  test('with an open quotation mark loses no row after it', async () => {
    const { entries, problems } = await readContent('term,definition\na,b\nc,"d\ne,f\n');
    expect(entries.map(inShort)).toEqual(['a – b', 'c – "d', 'e – f']);
    expect(problems).toEqual([{ code: 'open-quote', line: 3 }]);
  });

  test('with tabs may have quotation marks that quote nothing', async () => {
    expect(await short('a\t"b" is c\nd\tsay "e"\nf\t"g\n')).toEqual([
      'a – "b" is c',
      'd – say "e"',
      'f – "g',
    ]);
  });

  test('tells its progress while its rows are read', async () => {
    const { progress } = await readContent('term,definition\na,b\nc,d\n', { chunkBytes: 8 });
    expect(progress).toEqual([8, 16, 24]);
  });

  test('with HTML in its cells becomes plain text', async () => {
    const html =
      '<p>One &amp; <b>two</b></p><ul><li>three<li><div>p &lt; 4</div></ul><script>alert(1)</script>';
    expect(await short(`term;definition\nx;"${html}"\ny;p < 0.05\n`)).toEqual([
      'x – One & two\n– three\n– p < 4',
      'y – p < 0.05',
    ]);
  });

  test('has formulas that another program guarded as they were written', async () => {
    expect(await short("term,definition\n'=x,'-1\n'tis,'so\n")).toEqual(['=x – -1', "'tis – 'so"]);
  });

  test('takes names of the language for names', async () => {
    const { entries, result } = await readContent(
      '#__proto__,x\n#constructor,y\nterm,constructor\n__proto__,toString\n',
    );
    expect(entries.map(inShort)).toEqual(['__proto__ – toString']);
    expect(result).toEqual({ format: 'csv', metadata: {} });
  });
});

describe('the columns of a table', () => {
  test('are known by their names in English and German, with languages', async () => {
    const content = [
      'ID;Term (en);Begriff_de;Synonyme;Definition [de];ICD-10;Quelle;siehe auch;Oberbegriff;Datum',
      'c1;stroke;Schlaganfall;Apoplex | Hirninfarkt;Durchblutung fehlt;I64;Buch <https://a.example/b>;c2;c3;2020',
    ].join('\n');
    const { entries } = await readContent(content);
    expect(entries).toEqual([
      {
        id: 'c1',
        line: 2,
        terms: [
          { text: 'stroke', role: 'preferred', language: 'en' },
          { text: 'Schlaganfall', role: 'preferred', language: 'de' },
          { text: 'Apoplex', role: 'synonym' },
          { text: 'Hirninfarkt', role: 'synonym' },
        ],
        definitions: [{ text: 'Durchblutung fehlt', language: 'de' }],
        notes: [],
        references: [{ text: 'Buch', url: 'https://a.example/b' }],
        codes: [{ registry: 'ICD-10', code: 'I64' }],
        broader: ['c3'],
        related: ['c2'],
      },
    ]);
  });

  test('may be named by languages', async () => {
    expect(await short('English,Deutsch\nstroke,Schlaganfall\n')).toEqual(['stroke@en, Schlaganfall@de']);
  });

  test.each([
    ['English Term,Part of Speech,Spanish term', 'stroke@en, ictus@es'],
    ['term_en,x,Term:es', 'stroke@en, ictus@es'],
    ['Begriff (pt-BR),x,Term German', 'stroke@pt-BR, ictus@de'],
    ['Abkürzung,x,a name that is long but not so long that it would be a sentence', 'stroke'],
  ])('are named in many ways: %s', async (header, entry) => {
    expect(await short(`${header}\nstroke,n.,ictus\n`)).toEqual([entry]);
  });

  test('are assigned by the user', async () => {
    const columns = [{ role: 'definition' }, { role: 'ignored' }, { role: 'term', language: 'fr' }] as const;
    expect(await short('a,b,c\n', { columns, hasHeader: false })).toEqual(['c@fr – a']);
  });

  test('must have one for terms', async () => {
    const { result } = await readContent('a,b\n', { columns: [{ role: 'definition' }, { role: 'note' }] });
    expect(result).toEqual({ code: 'no-term-column' });
  });

  test('are shown before anything is read', async () => {
    expect(await previewColumns(fileOf('term;what it means\nMI;heart attack\n'), {})).toEqual({
      columns: [
        { role: 'term', header: 'term' },
        { role: 'definition', header: 'what it means' },
      ],
      hasHeader: true,
      delimiter: ';',
      rows: [['MI', 'heart attack']],
    });
  });

  test('is previewed without the markup of its cells', async () => {
    const preview = await previewColumns(fileOf('MI,<div>heart <b>attack</b></div>\nTIA,a < b\n'), {});
    const rows = [
      ['MI', 'heart attack'],
      ['TIA', 'a < b'],
    ];
    expect(preview).toMatchObject({ rows });
  });
});

describe('rows', () => {
  test('that share an id are one concept, and so are those without id and term after it', async () => {
    const content = 'id,language,term,definition\n1,en,stroke,a\n1,de,Schlaganfall,b\n,,,c\n2,en,tremor,d\n';
    expect(await short(content)).toEqual(['stroke@en, Schlaganfall@de – a / b / c', 'tremor@en – d']);
  });

  test('without any term are told by their line', async () => {
    const { entries, problems } = await readContent('term,definition\n,lost\nMI,found\n');
    expect(entries.map(inShort)).toEqual(['MI – found']);
    expect(problems).toEqual([{ code: 'no-term', line: 2, values: {} }]);
  });
});

describe('what programs write above their rows', () => {
  test('is the metadata of PyGlossary', async () => {
    const { entries, result } = await readContent(
      '"#name","Sample"\n"#sourceLang","English"\n"#targetLang","German"\n"#copyright","<a href=""x"">CC BY</a>"\n"a|b","<div>c</div>"\n',
    );
    expect(entries.map(inShort)).toEqual(['a, synonym b – c@de'.replace('@de', '')]);
    expect(entries[0]?.definitions).toEqual([{ text: 'c', language: 'de' }]);
    expect(result).toEqual({
      format: 'csv',
      metadata: { title: 'Sample', language: 'en', license: 'CC BY' },
    });
  });

  test('is what Anki needs to read them again', async () => {
    const { entries, result } = await readContent(
      '#separator:tab\n#html:true\n#guid column:1\n#tags column:4\n#deck:Neurology\nx1\tchorea\t<b>dance</b><br>like\tmotor\nx2\t"say ""a"""\tb\t\n',
    );
    expect(entries.map(({ id }) => id)).toEqual(['x1', 'x2']);
    expect(entries.map(inShort)).toEqual(['chorea – dance\nlike', 'say "a" – b']);
    expect(result).toEqual({ format: 'anki', metadata: { title: 'Neurology' } });
  });
});
