import type { Column, ColumnRole } from '../import-options.ts';
import { languageOfName, languageTag } from '../text/language-tag.ts';

type NamedRole = Exclude<ColumnRole, 'ignored'>;

/** The names by which lists call their columns, in lower case, letters and digits only. */
const NAMES: readonly (readonly [role: NamedRole, names: string])[] = [
  [
    'term',
    'term terms word words name headword label preflabel preferredlabel preferredterm expression lemma entry concept title vocabulary front phrase abbreviation abbreviations abbr acronym acronyms initialism begriff begriffe wort wörter bezeichnung benennung stichwort fachbegriff fachwort vorzugsbenennung ausdruck vokabel abkürzung abkürzungen abk akronym kürzel vorderseite',
  ],
  [
    'synonyms',
    'synonym synonyms alsowritten altlabel altlabels alternative alternatives alternativelabel alternativeterm alternativeterms alternatename variant variants alias aliases aka alsoknownas forms otherforms othernames plural plurals exactsynonym synonyme variante varianten formen',
  ],
  ['hidden', 'hidden hiddenlabel hiddenlabels misspelling misspellings'],
  ['deprecated', 'deprecated deprecatedterm donotuse forbidden veraltet abgelehnt'],
  [
    'definition',
    'definition definitions description meaning meanings explanation summary gloss sense back translation expansion longform fullform fullname fullterm standsfor text erklärung erläuterung beschreibung bedeutung bedeutungen definitionen langform übersetzung rückseite ausgeschrieben',
  ],
  [
    'note',
    'note notes comment comments example examples usage context remark remarks detail details scopenote anmerkung anmerkungen kommentar beispiel beispiele bemerkung bemerkungen hinweis hinweise kontext',
  ],
  [
    'reference',
    'reference references source sources citation citations url urls link links web website wikipedia dbpedia quelle quellen literatur nachweis',
  ],
  [
    'code',
    'code codes icd icd10 icd11 icd10gm mesh snomed snomedct umls cui loinc atc ops hpo omim mondo doid orpha',
  ],
  ['id', 'id ids identifier uri iri guid conceptid entryid nr no number nummer kennung termid'],
  ['language', 'language lang locale languagecode sprache'],
  ['broader', 'broader parent parents parentid broaderterm oberbegriff'],
  [
    'related',
    'related relatedterms seealso see relatedto crossreference crossreferences verwandt sieheauch siehe',
  ],
];

const ROLE_OF_NAME: ReadonlyMap<string, NamedRole> = new Map(
  NAMES.flatMap(([role, names]) => names.split(' ').map((name): [string, NamedRole] => [name, role])),
);

/** A name longer than this is a sentence. */
const LONGEST_NAME = 80;

/** Whether a row names the columns rather than being the first of the list. */
export function isHeader(cells: readonly string[]): boolean {
  if (!cells.every(isShort)) return false;
  return cells.map(columnOf).some(({ role }) => role === 'term' || role === 'definition');
}

const isShort = (cell: string): boolean => cell.length <= LONGEST_NAME && !cell.includes('\n');

/** The roles of columns by their names. The first column is the term where none is called so; a second one adds synonyms. */
export function columnsByName(header: readonly string[]): Column[] {
  const columns = header.map(columnOf);
  const terms = columns.filter(({ role }) => role === 'term');
  const first = columns.find(({ role }) => role === 'ignored');
  if (terms.length === 0 && first) first.role = 'term';
  const seen = new Set<string>();
  for (const column of terms) {
    const language = column.language ?? '';
    if (seen.has(language)) column.role = 'synonyms';
    seen.add(language);
  }
  return columns;
}

/** What a name says: `Definition (de)`, `term_en`, `English term`, `English`. */
function columnOf(name: string): Column {
  const header = name.trim().slice(0, LONGEST_NAME);
  const role = ROLE_OF_NAME.get(key(header));
  if (role !== undefined) return { role, header };
  const words = header.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '');
  for (const at of [words.length - 1, 0]) {
    const language = languageOfWord(words[at] ?? '');
    const roleOfRest = ROLE_OF_NAME.get(key(words.toSpliced(at, 1).join('')));
    if (language !== undefined && roleOfRest !== undefined) return { role: roleOfRest, language, header };
  }
  const named = languageOfName(header);
  return named === undefined ? { role: 'ignored', header } : { role: 'term', language: named, header };
}

/** `en`, `pt-BR`, `English`; words of other sorts have two or three letters too, but no role beside them. */
const languageOfWord = (word: string): string | undefined =>
  /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.test(word) ? languageTag(word) : languageOfName(word);

const key = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The roles of columns without names: the first is the term, the one with the longest texts the definition, others are notes. */
export function columnsByContent(rows: readonly string[][], width: number): Column[] {
  const lengths = Array.from({ length: width }, (_, at) =>
    rows.reduce((sum, cells) => sum + (cells[at]?.length ?? 0), 0),
  );
  const longest = Math.max(...lengths.slice(1));
  return lengths.map((length, at): Column => {
    if (at === 0) return { role: 'term' };
    return { role: length === longest && lengths.indexOf(longest, 1) === at ? 'definition' : 'note' };
  });
}
