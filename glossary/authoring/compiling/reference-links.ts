import type { CitationLink } from '../../compiled-entry.ts';
import type { Reference } from './reference-schema.ts';

/** Where a reference can be read, the most lasting address first. */
export function referenceLinks({ DOI, PMID, PMCID, URL }: Reference): CitationLink[] {
  const links: CitationLink[] = [];
  // A DOI may hold characters that end a URL's path; slashes stay, as doi.org itself writes them.
  if (DOI)
    links.push({ to: 'DOI', url: `https://doi.org/${encodeURIComponent(DOI).replaceAll('%2F', '/')}` });
  if (PMID) links.push({ to: 'PubMed', url: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/` });
  if (PMCID) links.push({ to: 'PubMed Central', url: `https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/` });
  if (URL && !links.some(({ url }) => url === URL)) links.push({ to: 'Website', url: URL });
  return links;
}
