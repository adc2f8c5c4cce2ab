/* Lists the technical words of texts that no entry has: `npm run glossary:coverage -- article.txt page.html`. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { missingTerms } from './missing-terms.ts';
import { readGlossary } from './read-glossary.ts';
import { textOfFile } from './text-of-file.ts';

const MOST_LISTED = 100;

const files = process.argv.slice(2);
const unreadable = files.filter((file) => !existsSync(file));
if (files.length === 0 || unreadable.length > 0) {
  console.error(
    unreadable.length > 0
      ? `There is no file ${unreadable.join(', ')}; save a page from the browser and name it.`
      : 'Name the texts to read: npm run glossary:coverage -- article.txt saved-page.html',
  );
  process.exitCode = 1;
} else {
  const { entries } = await readGlossary(join(import.meta.dirname, '../..'));
  const texts = await Promise.all(files.map(async (file) => textOfFile(file, await readFile(file, 'utf8'))));
  const missing = missingTerms(entries, texts);
  for (const [word, count] of missing.slice(0, MOST_LISTED))
    console.log(`${String(count).padStart(5)}  ${word}`);
  console.log(`${missing.length} technical words of ${files.length} texts are in no entry's forms`);
}
