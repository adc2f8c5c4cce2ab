import type { Citation, CompiledEntry, EntryLabel, Prose } from '../../glossary/compiled-entry.ts';
import { KINDS, type Kind } from '../../glossary/kind.ts';
import { html, type Markup } from './markup.ts';
import { reportOverview, thinness } from './report-overview.ts';

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1c2430; overflow-wrap: anywhere }
h1, h2, h3, h4 { line-height: 1.2 } h2 { margin-top: 3rem; border-bottom: 1px solid #ccd } h4 { margin: .6rem 0 0; font-size: 1em }
article { break-inside: avoid; margin: 1.5rem 0 } article h3, ol { margin: 0 }
small, .thin { color: #5a6472 } .thin { font-weight: 600 } ol { padding-left: 1.5rem }
table { border-collapse } td, th { padding: .1rem .8rem .1rem 0; text-align: left; font-weight: normal } td { text-align: right }
@page { margin: 14mm }
@media print {
  body { font-size: 8.5pt; line-height: 1.35; max-width: none; margin: 0; padding: 0 }
  section.kind { columns: 2; column-gap: 8mm } section.kind > h2 { column-span: all }
  p { margin: .4em 0 } article { margin: 0 0 1.2em } a { color: inherit; text-decoration: none }
  li a::after { content: ": " attr(href) }
}`;

/** The headings of the kinds. */
const HEADINGS: Record<Kind, string> = {
  phenomenon: 'Phenomena',
  syndrome: 'Syndromes and diseases',
  cause: 'Causes',
  gene: 'Genes',
  anatomy: 'Anatomy',
  physiology: 'Physiology',
  test: 'Tests',
  treatment: 'Treatments',
  concept: 'General words',
};

/** The whole glossary as one printable HTML page: counts, what is thin, then all entries by kind. */
export function reportPage(entries: readonly CompiledEntry[]): string {
  return String(html`<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Neurogloss: the whole glossary</title><style>${html.raw(STYLE)}</style>
<h1>Neurogloss: the whole glossary</h1>
<p>For information, not medical advice. No clinician has reviewed the text yet.</p>
${reportOverview(entries, HEADINGS)}
${KINDS.map((kind) => kindSection(kind, entries))}</html>
`);
}

function kindSection(kind: Kind, entries: readonly CompiledEntry[]): Markup {
  const own = entries.filter((entry) => entry.kind === kind);
  return html`<section class="kind" id="kind-${kind}"><h2>${HEADINGS[kind]} (${own.length})</h2>${own.map(reportArticle)}</section>`;
}

/** One entry of the report, with all that it holds and what it lacks. */
function reportArticle(entry: CompiledEntry): Markup {
  const thin = thinness(entry);
  return html`<article id="${entry.id}"><h3>${entry.term}</h3>
<small>${[entry.pronunciation ?? '', ...entry.alsoCalled].filter(Boolean).join('; ')}</small>
${thin.length > 0 ? html`<p class="thin">Thin: ${thin.join(', ')}</p>` : ''}
${[entry.summary, entry.detail, entry.terminology].map(paragraph)}
${factLines(entry)}
${entry.distinguish.map(({ entry: other, difference }) => html`<p>≠ ${link(other)}: ${difference}</p>`)}
${citations('Sources, read', entry.sources)}${citations('Further reading', entry.furtherReading)}
${links('A kind of', entry.broader)}${links('Related', entry.related)}
<p><small>${entry.codes.map(({ registry, code, url }) => html`<a href="${url ?? ''}">${registry} ${code.replace(`${registry}:`, '')}</a>, `)}${entry.checked === undefined ? 'nothing read' : `compared with its sources on ${entry.checked}`}</small></p></article>`;
}

/** What an entry says beside its prose, a line each, with the numbers of its sources. */
function factLines({ emergency, facts = [], strength = [], etymology }: CompiledEntry): Markup[] {
  const line = (name: string, text: string, sources: readonly number[]): Markup =>
    html`<p><small>${name}: ${text} [${sources.join(', ')}]</small></p>`;
  return [
    ...(emergency ? [line('emergency', emergency.text.text, emergency.sources)] : []),
    ...facts.flatMap(({ name, items }) =>
      items.map(({ answer, text, by, date, sources }) => {
        const said = [answer, by && `${by} ${date}`, text?.text].filter((part) => part !== undefined);
        return line(name, said.join(': '), sources);
      }),
    ),
    ...strength.map(({ use, level, sources }) => line('evidence', `${use.text}: ${level}`, sources)),
    ...(etymology ? [line('origin of the word', etymology.text.text, etymology.sources)] : []),
  ];
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
