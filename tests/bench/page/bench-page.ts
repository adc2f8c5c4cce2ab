import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BenchOptions } from '../../../scripts/bench/result.ts';
import { bundledForms } from '../made/bundled-forms.ts';
import { madePage } from '../made/made-page.ts';

/** A page that is loaded and measured. */
export interface BenchPage {
  name: string;
  html: string;
  /** The page whose first second this one, ten times as long, should hardly exceed. */
  tenthOf?: string;
  /** How often it is measured at most: it takes long. */
  roundsAtMost?: number;
}

/**
 * What every page is served with: none of its scripts runs, so that what runs is ours, and it asks nothing of the network,
 * so that each load is the same.
 */
export const PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
};

/** Words between two terms: a few on a news page, some hundred in a long article. */
const WORDS_BETWEEN = 400;

const LARGE = '500,000 characters';

/** The saved pages of the folder that was asked for, or else pages made by the bench. */
export function benchPages({ pages }: BenchOptions): Promise<BenchPage[]> {
  return pages === undefined ? madePages() : savedPages(pages);
}

async function madePages(): Promise<BenchPage[]> {
  const entries = await bundledForms();
  const article = (length: number): string => madePage({ entries, length, wordsBetween: WORDS_BETWEEN });
  return [
    { name: '5,000 characters', html: article(5_000) },
    { name: '50,000 characters', html: article(50_000) },
    { name: LARGE, html: article(500_000) },
    { name: '5,000,000 characters', html: article(5_000_000), tenthOf: LARGE, roundsAtMost: 3 },
    { name: '50,000 characters without a term', html: madePage({ entries, length: 50_000 }) },
    { name: '50,000 characters in German', html: madePage({ entries, length: 50_000, lang: 'de' }) },
  ];
}

/** Rejects when the folder has no page. */
async function savedPages(folder: string): Promise<BenchPage[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html')).sort();
  if (files.length === 0) throw new Error(`${folder} has no file named *.html.`);
  return Promise.all(
    files.map(async (file) => ({
      name: basename(file, '.html'),
      html: await readFile(join(folder, file), 'utf8'),
    })),
  );
}
