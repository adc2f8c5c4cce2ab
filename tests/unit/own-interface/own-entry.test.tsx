import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import { TextProvider } from '../../../components/text.tsx';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import { english } from '../components/english.ts';

const nothing = (): void => {};

/** An entry of the user's own glossary, with these differences. */
const ownEntry = (changes: Partial<CompiledEntry> = {}): CompiledEntry => ({
  id: 'ward/nbm',
  term: 'NBM',
  glossary: { id: 'ward', title: 'Ward <b>3</b>' },
  alsoCalled: ['nil by mouth'],
  summary: { text: 'No food or drink.\nUntil the ward round.', links: [] },
  distinguish: [],
  sources: [],
  furtherReading: [],
  codes: [],
  broader: [],
  related: [],
  ...changes,
});

const BUNDLED: CompiledEntry = {
  ...ownEntry({ glossary: undefined }),
  id: 'neuronal-bundle-myopathy',
  term: 'neuronal bundle myopathy',
  kind: 'syndrome',
};

const cardOf = (...entries: CompiledEntry[]): string =>
  renderToString(
    <TextProvider value={english}>
      <Card
        entries={entries}
        inner={[]}
        level="plain"
        theme="auto"
        pinned={false}
        muting={null}
        failure={null}
        open={nothing}
        copy={async () => true}
        setMuted={nothing}
        writeNote={nothing}
        edit={nothing}
        setLevel={nothing}
        openInGlossary={nothing}
        pin={nothing}
        close={nothing}
      />
    </TextProvider>,
  );

/** The markup as a user reads it. */
const read = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the card of an own entry', () => {
  test('names its glossary, and says no more than the file', () => {
    expect(read(cardOf(ownEntry()))).toBe(
      'NBM Ward &lt;b>3&lt;/b> also called nil by mouth No food or drink. Until the ward round. From your own glossary; Neurogloss has not checked it. Change this entry Add my note I know this term',
    );
  });

  test('shows each line as a paragraph', () => {
    expect(cardOf(ownEntry()).match(/<p class="summary"/g)).toHaveLength(2);
  });

  test('shows notes, all names, sources and entries of the same file at once', () => {
    const html = cardOf(
      ownEntry({
        alsoCalled: ['a', 'b', 'c', 'd'],
        detail: { text: 'Ask the anaesthetist.', links: [] },
        furtherReading: [
          { id: '1', text: 'Ward handbook', links: [{ to: 'Website', url: 'https://example.org/' }] },
        ],
        codes: [{ registry: 'ERP', code: '0042' }],
        related: [{ id: 'ward/npo', term: 'NPO', glossary: { id: 'ward', title: 'Ward 3' } }],
      }),
    );
    for (const text of [
      'Ask the anaesthetist.',
      'a, b, c, d',
      'Source Ward handbook Website',
      'Related NPO',
      'Codes ERP 0042',
    ])
      expect(read(html)).toContain(text);
    expect(read(html)).not.toContain('Only known to exist');
  });

  test('is in the language that the file names, and in none where it names none', () => {
    expect(cardOf(ownEntry({ language: 'de' }))).toContain('<bdi lang="de">NBM</bdi>');
    expect(cardOf(ownEntry())).toContain('<bdi lang>NBM</bdi>');
  });

  test('offers the meanings of all glossaries, and says which is from where', () => {
    const text = read(cardOf(BUNDLED, ownEntry()));
    expect(text).toContain('neuronal bundle myopathy NBM (Ward &lt;b>3&lt;/b>)');
    expect(text).toContain('Report an error');
  });
});
