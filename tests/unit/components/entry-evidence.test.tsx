import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Level } from '../../../components/entry/entry-actions.ts';
import { EntryView } from '../../../components/entry/entry-view.tsx';
import { isoDateText } from '../../../components/entry/facts/iso-date-text.ts';
import { TextProvider } from '../../../components/text.tsx';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import { english } from './english.ts';
import { essentialMyoclonus, myoclonus } from './fixtures/entries.ts';
import { NO_ACTIONS } from './no-actions.ts';

const prose = (text: string) => ({ text, links: [] });

/** The entry's markup, and what of it a reader sees. */
function show(parts: Partial<CompiledEntry>, level: Level = 'plain'): { html: string; text: string } {
  const html = renderToString(
    <TextProvider value={english}>
      <EntryView entry={{ ...myoclonus, ...parts }} level={level} actions={NO_ACTIONS} />
    </TextProvider>,
  );
  return { html, text: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') };
}

const FACTS: CompiledEntry['facts'] = [
  { name: 'treatable', items: [{ answer: 'partly', text: prose('drugs calm it'), sources: [1, 2] }] },
  {
    name: 'genes',
    items: [{ text: { text: 'of the brain', links: [{ start: 7, end: 12, id: 'brain' }] }, sources: [2] }],
  },
];

describe('what a card says of its evidence', () => {
  test.each<[evidence: CompiledEntry['evidence'], says: string]>([
    [{ texts: 1, abstracts: 3, newest: 2025 }, 'Read: 3 abstracts, 1 full text, newest 2025'],
    [{ texts: 0, abstracts: 1, newest: 1999 }, 'Read: 1 abstract, newest 1999'],
    [{ texts: 2, abstracts: 0 }, 'Read: 2 full texts'],
  ])('%j', (evidence, says) => expect(show({ evidence }).text).toContain(` ${says} `));

  test('is no date of a check where nothing was read', () => {
    const { text } = show({ ...essentialMyoclonus, checked: undefined });
    expect(text).toContain('Only known to exist, not read yet.');
    expect(text).not.toContain('Last checked');
    expect(show({}).text).toContain('Last checked against its references on November 23, 2026');
  });

  test('names works of the source article apart, without links', () => {
    const { html } = show({ unfound: { works: ['Nobody (2020). Nothing.'], instead: 'Another was found.' } });
    const [, section = ''] = /could not be found<\/h3>(.*?)<\/section>/.exec(html) ?? [];
    expect(section).toContain('Nobody (2020). Nothing.');
    expect(section).toContain('Another was found.');
    expect(section).not.toContain('<a ');
  });
});

test('what ends a term that opens an entry stays on its line', () => {
  const link = (start: number, end: number) => ({ start, end, id: 'brain' });
  const text = "Of the brain, the brain's and the brain";
  const summary = { text, links: [link(7, 12), link(18, 23), link(34, 39)] };
  const emergency = { text: { text: 'the brain', links: [link(4, 9)] }, sources: [1] };
  const { html } = show({ summary, emergency });
  const kept = [...html.matchAll(/<span class="unbroken">(.*?)<\/span>/g)].map(([, inside = '']) =>
    inside.replace(/<[^>]+>/g, ''),
  );
  expect(kept).toEqual(['brain1', 'brain,', "brain's", 'brain']);
  expect(html.replace(/<[^>]+>/g, '')).toContain(text);
});

describe('facts at a glance', () => {
  test('give a family what it asks first, and a clinician all', () => {
    expect(show({ facts: FACTS }).text).toContain('Treatable partly : drugs calm it 1 2');
    expect(show({ facts: FACTS }).text).not.toContain('Genes');
    expect(show({ facts: FACTS }, 'clinical').text).toContain('Genes of the brain 2');
  });

  test('lead to their sources, and terms in them to entries', () => {
    const { html } = show({ facts: FACTS }, 'clinical');
    expect(html).toMatch(
      /<a href="https:\/\/doi.org\/10.4065\/74.6.565"[^>]* title="Caviness JN[^>]* aria-label="Source 1"/,
    );
    expect(html).toContain(
      'of the <span class="unbroken"><button type="button" class="word">brain</button><sup',
    );
  });

  test('say who warned, and when', () => {
    const items = [{ text: prose('dependence'), by: 'FDA', date: '2020-09', sources: [1] }];
    expect(show({ facts: [{ name: 'warnings', items }] }).text).toContain(
      'FDA, September 2020: dependence 1',
    );
  });

  test('say in words how strong the evidence is', () => {
    const strength: CompiledEntry['strength'] = [
      { use: prose('tics'), level: 'controlled trial', sources: [1] },
    ];
    expect(show({ strength }, 'clinical').text).toContain('Evidence tics : controlled trial 1');
    expect(show({ strength }).text).not.toContain('controlled trial');
  });
});

test('an emergency comes before all else', () => {
  const { text } = show({ emergency: { text: prose('it can kill'), sources: [1] } });
  expect(text.trim()).toMatch(/^Doctors treat this as an emergency: it can kill 1 Sudden, brief/);
});

test('guidelines say whether they still hold, words where they come from, videos what they show', () => {
  const { text } = show(
    {
      guidelines: [
        { name: 'New scheme', url: 'https://a.org', looked: '2026-11-23' },
        {
          name: 'Old scheme',
          url: 'https://b.org',
          looked: '2026-11-23',
          supersededBy: { name: 'New scheme', url: 'https://a.org' },
        },
      ],
      etymology: { text: prose('from Greek'), sources: [2] },
      videos: [{ shows: 'jerks of an arm', url: 'https://c.org', license: 'CC BY', sources: [1] }],
    },
    'clinical',
  );
  expect(text).toContain('New scheme Nothing newer found on November 23, 2026');
  expect(text).toContain('Old scheme Newer: New scheme');
  expect(text).toContain('Origin of the word from Greek 2');
  expect(text).toContain('jerks of an arm (CC BY) 1');
});

test.each([
  ['2020', 'en', '2020'],
  ['2020-09', 'en', 'September 2020'],
  ['2020-09-23', 'de', '23. September 2020'],
  ['soon', 'en', 'soon'],
])('the date %s in %s is %s', (date, language, text) => expect(isoDateText(date, language)).toBe(text));
