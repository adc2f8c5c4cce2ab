import type { CompiledEntry } from '../../compiled-entry.ts';
import type { Entry, Registry } from './entry-schema.ts';

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
};

const REGISTRIES: readonly Registry[] = ['HPO', 'MONDO', 'DOID', 'MeSH', 'ORPHA', 'OMIM'];

/** An entry's codes, each with its address in the registry. */
export function codeLinks(codes: Entry['codes']): CompiledEntry['codes'] {
  return REGISTRIES.flatMap((registry) =>
    [codes[registry] ?? []].flat().map((code) => ({ registry, code, url: ADDRESSES[registry](code) })),
  );
}
