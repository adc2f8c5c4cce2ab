/** What a made PDF may have besides its pages. */
interface MadePdf {
  /** Encrypts what a page shows, and adds what viewers need to decrypt it. */
  encryption?: { of(stream: string, object: number): string; trailer: string };
  /** What stands at the top of each page. */
  head?: string;
  /** Addresses of links over the first line of the first page. */
  links?: readonly string[];
  /** Values of text fields of a form, one below the other on the first page. */
  fields?: readonly string[];
  /** Titles of outline items, each for the page at its place. */
  outline?: readonly string[];
  /** Returns the operators that draw a page's lines in the fonts /F1 (Helvetica) and /F2 (its oblique). Default: one below the other. */
  draw?(lines: readonly string[]): string;
}

/**
 * Makes a PDF of pages of lines in Helvetica, which every viewer has: the bytes as a string of Latin-1. A page without lines has no text,
 * as a scan has none.
 */
export function madePdf(
  pages: readonly (readonly string[])[],
  { head, links = [], fields = [], outline = [], encryption, draw = oneBelowTheOther }: MadePdf = {},
): string {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const [catalog, tree, font, oblique] = [
    add(''),
    add(''),
    add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
    add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Oblique >>'),
  ];
  const annotations = links.map((address) =>
    add(
      `<< /Type /Annot /Subtype /Link /Rect [50 690 300 715] /Border [0 0 0] /A << /S /URI /URI (${address}) >> >>`,
    ),
  );
  const widgets = fields.map((value, at) => {
    const drawn = `/Tx BMC q BT /F1 12 Tf 2 5 Td ${quoted(value)} Tj ET Q EMC`;
    const picture = add(
      `<< /Type /XObject /Subtype /Form /BBox [0 0 300 20] /Resources << /Font << /F1 ${font} 0 R >> >> /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    );
    const rect = `50 ${300 - 30 * at} 350 ${320 - 30 * at}`;
    return add(
      `<< /Type /Annot /Subtype /Widget /FT /Tx /T (field ${at}) /V ${quoted(value)} /DA (/F1 12 Tf 0 g) /F 4 /Rect [${rect}] /AP << /N ${picture} 0 R >> >>`,
    );
  });
  const kids = pages.map((lines, at) => {
    const above = head === undefined ? '' : `BT /F1 9 Tf 50 810 Td ${quoted(head)} Tj ET\n`;
    const stream = above + draw(lines);
    const shown = encryption?.of(stream, objects.length + 1) ?? stream;
    const content = add(`<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`);
    const onFirst = [...annotations, ...widgets];
    const annots = at === 0 && onFirst.length > 0 ? ` /Annots [${references(onFirst)}]` : '';
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R /F2 ${oblique} 0 R >> >>${annots} >>`,
    );
  });
  const first = objects.length + 2;
  const root =
    outline.length > 0
      ? add(`<< /Type /Outlines /First ${first} 0 R /Last ${first + outline.length - 1} 0 R >>`)
      : 0;
  outline.forEach((title, at) => {
    const next = at + 1 < outline.length ? ` /Next ${first + at + 1} 0 R` : '';
    add(`<< /Title (${title}) /Parent ${root} 0 R /Dest [${kids[at]} 0 R /XYZ 0 842 null]${next} >>`);
  });
  const form =
    widgets.length > 0
      ? ` /AcroForm << /Fields [${references(widgets)}] /DR << /Font << /F1 ${font} 0 R >> >> >>`
      : '';
  objects[catalog - 1] =
    `<< /Type /Catalog /Pages ${tree} 0 R${root ? ` /Outlines ${root} 0 R` : ''}${form} >>`;
  objects[tree - 1] = `<< /Type /Pages /Kids [${references(kids)}] /Count ${kids.length} >>`;
  return assembled(objects, catalog, encryption?.trailer ?? '');
}

const oneBelowTheOther = (lines: readonly string[]): string =>
  `BT /F1 12 Tf 16 TL 50 700 Td\n${lines.map((line) => `${quoted(line)} Tj T*`).join('\n')}\nET`;

/** Returns a text as a string of a PDF. */
export const quoted = (text: string): string => `(${text.replace(/[\\()]/g, '\\$&')})`;

const references = (numbers: readonly number[]): string => numbers.map((number) => `${number} 0 R`).join(' ');

function assembled(objects: readonly string[], catalog: number, more: string): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root ${catalog} 0 R ${more} >>\nstartxref\n${file.length}\n%%EOF\n`;
}
