import type { Citation, CompiledEntry, Prose } from '../../glossary/compiled-entry.ts';
import { KINDS } from '../../glossary/kind.ts';
import { html, type Markup } from './markup.ts';

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1c2430 }
h1, h2, h3 { line-height: 1.2 } h2 { margin-top: 3rem; border-bottom: 1px solid #ccd }
article { break-inside: avoid; margin: 1.5rem 0 } article h3 { margin: 0 }
small, .thin { color: #5a6472 } .thin { font-weight: 600 } ol { padding-left: 1.5rem } table { border-collapse: collapse } td, th { padding: .1rem .8rem .1rem 0; text-align: left }
@media print { a { color: inherit; text-decoration: none } }`;

/** The whole glossary as one printable HTML page: by kind, with references, codes and what is thin. */
export function reportPage(entries: readonly CompiledEntry[]): string {
  const sections = KINDS.map((kind) =>
    kindSection(
      kind,
      entries.filter((entry) => entry.kind === kind),
    ),
  );
  return String(html`<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Neurogloss: the whole glossary</title><style>${html.raw(STYLE)}</style>
<h1>Neurogloss: the whole glossary</h1>
<p>For information, not medical advice. No clinician has reviewed the text yet.</p>
${overview(entries)}${sections}</html>
`);
}

function overview(entries: readonly CompiledEntry[]): Markup {
  const count = (fits: (entry: CompiledEntry) => boolean): number => entries.filter(fits).length;
  const rows: [string, number][] = [
    ['entries', entries.length],
    ...KINDS.map((kind): [string, number] => [`– ${kind}`, count((entry) => entry.kind === kind)]),
    ['with detail', count(({ detail }) => detail !== undefined)],
    ['with a source that was read', count(({ sources }) => sources.length > 0)],
    [
      'with further reading only',
      count(({ sources, furtherReading }) => sources.length === 0 && furtherReading.length > 0),
    ],
    ['with codes', count(({ codes }) => codes.length > 0)],
    ['thin', count((entry) => thinness(entry).length > 0)],
  ];
  return html`<table>${rows.map(([name, number]) => html`<tr><th>${name}</th><td>${number}</td></tr>`)}</table>`;
}

const kindSection = (kind: string, entries: readonly CompiledEntry[]): Markup =>
  html`<h2>${kind} (${entries.length})</h2>${entries.map(entryArticle)}`;

function entryArticle(entry: CompiledEntry): Markup {
  const thin = thinness(entry);
  return html`<article id="${entry.id}"><h3>${entry.term}</h3>
<small>${entry.pronunciation ?? ''} ${entry.alsoCalled.join('; ')}</small>
${thin.length > 0 ? html`<p class="thin">Thin: ${thin.join(', ')}</p>` : ''}
${[entry.summary, entry.detail, entry.terminology].map(paragraph)}
${entry.distinguish.map(({ entry: other, difference }) => html`<p>≠ <a href="#${other.id}">${other.term}</a>: ${difference}</p>`)}
<ol>${[...entry.sources, ...entry.furtherReading].map(citation)}</ol>
<small>${entry.codes.map(({ code, url }) => html`<a href="${url}">${code}</a> `)} checked ${entry.checked}</small></article>`;
}

const paragraph = (prose: Prose | undefined): Markup | string => (prose ? html`<p>${prose.text}</p>` : '');

const citation = ({ text, links }: Citation): Markup =>
  html`<li>${text} ${links.map(({ to, url }) => html`<a href="${url}">${to}</a> `)}</li>`;

/** What an entry still lacks. */
function thinness(entry: CompiledEntry): string[] {
  const lacks: [boolean, string][] = [
    [entry.kind !== 'concept' && entry.sources.length === 0, 'no source that was read'],
    [entry.kind === 'syndrome' && entry.detail === undefined, 'no detail'],
    [entry.related.length === 0, 'no related entries'],
  ];
  return lacks.flatMap(([lacking, what]) => (lacking ? [what] : []));
}
