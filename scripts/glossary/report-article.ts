import type { Citation, CompiledEntry, EntryLabel, Prose } from '../../glossary/compiled-entry.ts';
import { html, type Markup } from './markup.ts';
import { thinness } from './thinness.ts';

/** One entry of the report, with all that it holds and what it lacks. */
export function reportArticle(entry: CompiledEntry): Markup {
  const thin = thinness(entry);
  return html`<article id="${entry.id}"><h3>${entry.term}</h3>
<small>${[entry.pronunciation ?? '', ...entry.alsoCalled].filter(Boolean).join('; ')}</small>
${thin.length > 0 ? html`<p class="thin">Thin: ${thin.join(', ')}</p>` : ''}
${[entry.summary, entry.detail, entry.terminology].map(paragraph)}
${entry.distinguish.map(({ entry: other, difference }) => html`<p>≠ ${link(other)}: ${difference}</p>`)}
${citations('Sources, read', entry.sources)}${citations('Further reading', entry.furtherReading)}
${links('A kind of', entry.broader)}${links('Related', entry.related)}
<p><small>${entry.codes.map(({ registry, code, url }) => html`<a href="${url}">${registry} ${code.replace(`${registry}:`, '')}</a>, `)}compared with its references on ${entry.checked}</small></p></article>`;
}

const paragraph = (prose: Prose | undefined): Markup | string => (prose ? html`<p>${prose.text}</p>` : '');

const link = ({ id, term }: EntryLabel): Markup => html`<a href="#${id}">${term}</a>`;

const links = (name: string, entries: readonly EntryLabel[]): Markup | string =>
  entries.length === 0
    ? ''
    : html`<p><small>${name}: ${entries.map((entry, at) => html`${at > 0 ? ', ' : ''}${link(entry)}`)}</small></p>`;

const citations = (name: string, list: readonly Citation[]): Markup | string =>
  list.length === 0 ? '' : html`<h4>${name}</h4><ol>${list.map(citation)}</ol>`;

const citation = ({ text, links: leads }: Citation): Markup =>
  html`<li>${text} ${leads.map(({ to, url }) => html`<a href="${url}">${to}</a> `)}</li>`;
