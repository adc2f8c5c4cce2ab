import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import { FACT_NAMES } from '../../glossary/fact.ts';
import { KINDS, type Kind } from '../../glossary/kind.ts';
import { html, type Markup } from './markup.ts';

type Row = [name: string | Markup, count: number];

/** Counts of entries, citations and codes, and which entries are thin. */
export function reportOverview(
  entries: readonly CompiledEntry[],
  headings: Readonly<Record<Kind, string>>,
): Markup {
  const count = (fits: (entry: CompiledEntry) => boolean): number => entries.filter(fits).length;
  const kinds = KINDS.map((kind): Row => {
    const heading = html`<a href="#kind-${kind}">${headings[kind]}</a>`;
    return [heading, count((entry) => entry.kind === kind)];
  });
  const depth: Row[] = [
    ['with detail', count(({ detail }) => detail !== undefined)],
    ['with a source that was read', count(({ sources }) => sources.length > 0)],
    [
      'with further reading only',
      count(({ sources, furtherReading }) => sources.length === 0 && furtherReading.length > 0),
    ],
    ['without references', count((entry) => citationsOf(entry) === 0)],
    ['with facts at a glance', count(({ facts }) => facts !== undefined)],
    ['emergencies', count(({ emergency }) => emergency !== undefined)],
    ['with the strength of evidence', count(({ strength }) => strength !== undefined)],
    ['with the origin of the word', count(({ etymology }) => etymology !== undefined)],
    ['with videos', count(({ videos }) => videos !== undefined)],
    ['with guidelines', count(({ guidelines }) => guidelines !== undefined)],
    ['with codes', count(({ codes }) => codes.length > 0)],
  ];
  return html`${table('Entries', [['all', entries.length], ...kinds, ...depth])}
${table('Citations', citationRows(entries))}${table('Facts', factRows(entries))}${table('Codes', codeRows(entries))}${thinLists(entries)}`;
}

const citationsOf = ({ sources, furtherReading }: CompiledEntry): number =>
  sources.length + furtherReading.length;

function citationRows(entries: readonly CompiledEntry[]): Row[] {
  const sum = (count: (entry: CompiledEntry) => number): number =>
    entries.reduce((total, entry) => total + count(entry), 0);
  return [
    ['read in full', sum(({ evidence }) => evidence?.texts ?? 0)],
    ['read as an abstract', sum(({ evidence }) => evidence?.abstracts ?? 0)],
    ['record seen', sum(({ furtherReading }) => furtherReading.length)],
  ];
}

/** How many entries have each fact. */
const factRows = (entries: readonly CompiledEntry[]): Row[] =>
  FACT_NAMES.map((fact) => [
    fact,
    entries.filter(({ facts = [] }) => facts.some(({ name }) => name === fact)).length,
  ]);

function codeRows(entries: readonly CompiledEntry[]): Row[] {
  const counts = new Map<string, number>();
  for (const { registry } of entries.flatMap(({ codes }) => codes)) {
    counts.set(registry, (counts.get(registry) ?? 0) + 1);
  }
  return [...counts];
}

const table = (name: string, rows: readonly Row[]): Markup =>
  html`<h2>${name}</h2><table>${rows.map(([what, number]) => html`<tr><th>${what}</th><td>${number}</td></tr>`)}</table>`;

/** For each thing that entries lack, the entries that lack it. */
function thinLists(entries: readonly CompiledEntry[]): Markup {
  const lists = new Map<string, CompiledEntry[]>();
  for (const entry of entries) {
    for (const lack of thinness(entry)) lists.set(lack, [...(lists.get(lack) ?? []), entry]);
  }
  const items = [...lists].map(
    ([lack, thin]) =>
      html`<p><b>${lack} (${thin.length}):</b> ${thin.map(({ id, term }) => html`<a href="#${id}">${term}</a>; `)}</p>`,
  );
  return html`<h2>What is thin</h2>${items.length > 0 ? items : 'Nothing.'}`;
}

/** What an entry still lacks. */
export function thinness(entry: CompiledEntry): string[] {
  const lacks: [boolean, string][] = [
    [entry.kind !== 'concept' && entry.sources.length === 0, 'no source that was read'],
    [entry.kind === 'syndrome' && entry.detail === undefined, 'no detail'],
    [entry.related.length === 0, 'no related entries'],
  ];
  return lacks.flatMap(([lacking, what]) => (lacking ? [what] : []));
}
