/* Writes the whole glossary as one page for reviewers: `npm run glossary:report`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileGlossary } from './compile-glossary.ts';
import { formatCitations } from './format-citations.ts';
import { readGlossary } from './read-glossary.ts';
import { reportPage } from './report-page.ts';

const root = join(import.meta.dirname, '../..');
const file = join(root, '.output/glossary-report.html');

const files = await readGlossary(root);
await mkdir(join(root, '.output'), { recursive: true });
await writeFile(
  file,
  reportPage(compileGlossary(files, formatCitations([...files.references.values()])).entries),
);
console.log(`Written: ${file}`);
