import type { EntryLabel } from '../../glossary/compiled-entry.ts';
import { bugs } from '../../package.json';

/** The tracker's page for a new report on an entry. It contains nothing about the page that the user is on. */
export function reportAddress({ id, term }: EntryLabel): string {
  const address = new URL(`${bugs.url}/new`);
  address.searchParams.set('title', `Entry "${term}": `);
  address.searchParams.set('body', `Entry: ${id}\nWhat is wrong: \nSource: \n`);
  return address.href;
}
