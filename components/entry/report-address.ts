import type { EntryLabel } from '../../glossary/compiled-entry.ts';

/** PLACEHOLDER until the project is published: where readers report errors. The only place that names the tracker. */
const TRACKER = 'https://github.com/neurogloss/neurogloss/issues/new';

/** The tracker's page for a new report, with the entry named. Carries nothing about the page the reader is on. */
export function reportAddress({ id, term }: EntryLabel): string {
  const address = new URL(TRACKER);
  address.searchParams.set('title', `Entry "${term}": `);
  address.searchParams.set('body', `Entry: ${id}\nWhat is wrong: \nSource: \n`);
  return address.href;
}
