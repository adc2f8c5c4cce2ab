import { languageOf } from '../../../glossary/own/headword.ts';
import { readRows, type StoredRow } from '../../glossaries/glossary-database.ts';
import type { GlossarySites } from '../../glossaries/glossary-row.ts';
import { matchesSite } from '../../settings/site-pattern.ts';
import { once } from './glossary-files.ts';
import { OwnGlossary } from './own-glossary.ts';

let known: OwnGlossary[] = [];
let load = once(readGlossaries);

/** The user's own glossaries that are on, in the user's order; none where the browser denies its storage. */
export const ownGlossaries = (): Promise<readonly OwnGlossary[]> => load();

/** Those of them that are for pages at this address. */
export async function ownGlossariesAt(address: string): Promise<readonly OwnGlossary[]> {
  return (await ownGlossaries()).filter(({ row }) => isForSite(row.sites, address));
}

/** Has the rows read anew; what is loaded of unchanged files stays. */
export function forgetOwnGlossaries(): void {
  load = once(readGlossaries);
}

/** Names the files of these glossaries: what a page has learned by them is worth nothing with others. */
export const filesKey = (glossaries: readonly OwnGlossary[]): string =>
  glossaries.map(({ row }) => nameOf(row)).join();

const nameOf = ({ id, generation, overlay }: StoredRow): string =>
  [id, generation, ...(overlay ? [overlay.generation] : [])].join(':');

/** The codes of the languages of these glossaries, each once; none of one that names no language. */
export const languagesOf = (glossaries: readonly OwnGlossary[]): string[] => [
  ...new Set(glossaries.flatMap(({ row }) => row.languages.map(languageOf))),
];

async function readGlossaries(): Promise<OwnGlossary[]> {
  const rows = await readRows().catch(() => []);
  known = rows
    .filter(({ isOn }) => isOn)
    .map((row) => {
      const same = known.find((each) => nameOf(each.row) === nameOf(row));
      if (same) same.row = row;
      return same ?? new OwnGlossary(row, ofSameFile(row)?.file);
    });
  return known;
}

const ofSameFile = ({ id, generation }: StoredRow): OwnGlossary | undefined =>
  known.find(({ row }) => row.id === id && row.generation === generation);

function isForSite({ mode, patterns }: GlossarySites, address: string): boolean {
  if (mode === 'all') return true;
  return patterns.some((pattern) => matchesSite(pattern, address)) === (mode === 'only');
}
