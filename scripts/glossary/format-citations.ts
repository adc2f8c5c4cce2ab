import core from '@citation-js/core';
import '@citation-js/plugin-csl';
import { referenceLinks } from '../../glossary/authoring/compiling/external-links.ts';
import type { Reference } from '../../glossary/authoring/compiling/reference-schema.ts';
import type { Citation } from '../../glossary/compiled-entry.ts';

/** Vancouver, the style of medical journals. */
const STYLE = 'vancouver';

/** Formats references as users see them; addresses are kept apart, as links. */
export function formatCitations(references: readonly Reference[]): Map<string, Citation> {
  const records = references.map(
    ({ DOI: _doi, URL: _url, PMID: _pmid, PMCID: _pmcid, status: _status, moreAuthors, ...record }) =>
      moreAuthors ? { ...record, author: [...(record.author ?? []), { literal: 'et al.' }] } : record,
  );
  const texts = new Map(
    new core.Cite(records).format('bibliography', {
      format: 'text',
      template: STYLE,
      lang: 'en-US',
      asEntryArray: true,
      nosort: true,
    }),
  );
  return new Map(
    references.map((reference) => {
      const { id } = reference;
      const text = withoutNumber(texts.get(id) ?? reference.title);
      return [id, { id, text, links: referenceLinks(reference) }];
    }),
  );
}

/** The style numbers its list ("12. Caviness JN …"); a card numbers its own. */
const withoutNumber = (text: string): string => text.trim().replace(/^\d+\.\s*/, '');
