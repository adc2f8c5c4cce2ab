import fc from 'fast-check';
import { EntryDraft } from '../../../../glossary/importing/entry-draft.ts';
import type { ImportEntry, ImportMetadata } from '../../../../glossary/importing/import-entry.ts';
import { oneLine } from '../../../../glossary/importing/text/plain-text.ts';

/** What formats use for themselves. */
const NASTY = [
  ...[
    '=1+1',
    "'=1",
    '+a',
    '-b',
    '@c',
    'a|b',
    'a\\|b',
    '\\',
    'a; b',
    'a, b',
    '"q"',
    '"',
    'a "b" c',
    '#name',
    '#1',
  ],
  ...[
    '<b>x</b>',
    'p < 0.05',
    'a &amp; b',
    '&#65;',
    '<script>',
    ']]>',
    '@prefix',
    'sep=;',
    '--',
    "'",
    '<https://x>',
  ],
  ...[
    '__proto__',
    'constructor',
    'term',
    'id',
    'é',
    'e\u0301',
    '𝒳',
    '\u202eabc',
    'a\u200bb',
    '[Term]',
    '_u3a_',
    'HP:1',
  ],
];

const text = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    fc.constantFrom(...NASTY),
    fc.array(fc.constantFrom(...NASTY), { minLength: 2, maxLength: 3 }).map((parts) => parts.join(' ')),
  );

const prose = (): fc.Arbitrary<string> =>
  fc.array(text(), { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));

const language = (): fc.Arbitrary<string | undefined> => fc.constantFrom(undefined, 'en', 'de', 'pt-BR');

const list = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { maxLength: 3 });

const DRAFT = fc.record({
  id: fc.option(fc.oneof(text(), fc.webUrl()), { nil: undefined }),
  terms: fc.array(
    fc.record({
      text: text(),
      role: fc.constantFrom('preferred', 'synonym', 'hidden', 'deprecated'),
      language: language(),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  definitions: list(fc.record({ text: prose(), language: language() })),
  notes: list(fc.record({ text: prose(), language: language() })),
  references: list(fc.record({ text: text(), url: fc.option(fc.webUrl(), { nil: undefined }) })),
  codes: list(fc.record({ registry: text().map((name) => name.replaceAll(':', '')), code: text() })),
  broader: list(text()),
  related: list(text()),
});

/** An entry as readers make them: trimmed, without doubles, its terms in the order of their roles. */
const ENTRY: fc.Arbitrary<ImportEntry> = DRAFT.map((raw) => {
  const draft = new EntryDraft(() => {}, raw.id);
  for (const { text, role, language } of raw.terms) draft.addTerm(text, role, language);
  for (const { text, language } of raw.definitions) draft.addDefinition(text, language);
  for (const { text, language } of raw.notes) draft.addNote(text, language);
  for (const { text, url } of raw.references) draft.addReference(text, url);
  for (const { registry, code } of raw.codes) draft.addCode(registry, code);
  for (const id of raw.broader) draft.addBroader(id);
  for (const id of raw.related) draft.addRelated(id);
  return draft.finish();
}).filter((entry) => entry !== undefined);

/** Entries whose ids differ, as those of a glossary do. */
export const ENTRIES: fc.Arbitrary<ImportEntry[]> = fc.uniqueArray(ENTRY, {
  minLength: 1,
  maxLength: 4,
  selector: ({ id }) => id ?? Symbol('none'),
});

const line = (): fc.Arbitrary<string | undefined> =>
  fc.option(
    text()
      .map(oneLine)
      .filter((title) => title !== ''),
    { nil: undefined },
  );

export const METADATA: fc.Arbitrary<ImportMetadata> = fc
  .record({ title: line(), version: line(), license: line(), source: line(), language: language() })
  .map((metadata) => Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined)));
