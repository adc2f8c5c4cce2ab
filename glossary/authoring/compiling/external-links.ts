import type { CitationLink, CompiledEntry } from '../../compiled-entry.ts';
import type { Entry, Registry } from './entry-file.ts';
import type { Reference } from './reference-schema.ts';

/** Each registry's own address for a code. */
const ADDRESSES: Record<Registry, (code: string) => string> = {
  HPO: (code) => `https://hpo.jax.org/browse/term/${code}`,
  MONDO: (code) => `https://monarchinitiative.org/${code}`,
  DOID: (code) => `https://disease-ontology.org/?id=${code}`,
  MeSH: (code) => `https://meshb.nlm.nih.gov/record/ui?ui=${code}`,
  ORPHA: (code) => `https://www.orpha.net/en/disease/detail/${code}`,
  // A phenotypic series has an address of its own.
  OMIM: (code) =>
    code.startsWith('OMIMPS:')
      ? `https://omim.org/phenotypicSeries/${code.replace('OMIM', '').replace(':', '')}`
      : `https://omim.org/entry/${code}`,
  'ICD-10': (code) => `https://icd.who.int/browse10/2019/en#/${code}`,
};

const REGISTRIES: readonly Registry[] = ['HPO', 'MONDO', 'DOID', 'MeSH', 'ORPHA', 'OMIM', 'ICD-10'];

/** An entry's codes, each with its address in the registry. */
export function codeLinks(codes: Entry['codes']): CompiledEntry['codes'] {
  return REGISTRIES.flatMap((registry) =>
    [codes[registry] ?? []].flat().map((code) => ({ registry, code, url: ADDRESSES[registry](code) })),
  );
}

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
