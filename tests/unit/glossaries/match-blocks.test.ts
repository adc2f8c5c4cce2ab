import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { GlossarySites } from '../../../entrypoints/glossaries/glossary-row.ts';
import type { Params } from '../../../entrypoints/messaging/protocol.ts';
import { matchBlocks, sightAnyTerm } from '../../../entrypoints/services/glossary/match-blocks.ts';
import { forgetOwnGlossaries } from '../../../entrypoints/services/glossary/own-glossaries.ts';
import type { ImportEntry } from '../../../glossary/importing/import-entry.ts';
import { findMedicalMatches } from '../../../glossary/matching/context-rules/find-medical-matches.ts';
import { NO_EVIDENCE } from '../../../glossary/matching/match.ts';
import { MATCHING_GLOSSARY } from '../../fixtures/matching-glossary.ts';
import { fixtureIndex } from '../matching/marked-cases.ts';
import { type Find, PageReader } from '../matching/properties/page-reader.ts';
import { compiled, entryOf } from '../own/own-entry.ts';
import { FakeFileReader } from './fake-folders.ts';

interface Stored {
  id: string;
  entries: ImportEntry[];
  sites?: GlossarySites;
  isOn?: boolean;
}

const { stored } = vi.hoisted((): { stored: Stored[] } => ({ stored: [] }));

vi.mock('../../../entrypoints/glossaries/glossary-database.ts', () => ({
  readRows: async () =>
    stored.map(({ id, sites = { mode: 'all', patterns: [] }, isOn = true }) => ({
      id,
      title: id.toUpperCase(),
      sites,
      isOn,
      generation: '1',
    })),
}));
vi.mock('../../../entrypoints/glossaries/own-files.ts', () => ({
  readOwnFile: async ({ id }: { id: string }) => {
    const found = stored.find((each) => each.id === id);
    if (!found || found.entries.length === 0) throw new DOMException('', 'NotFoundError');
    return new Blob([compiled(found.entries).index]);
  },
}));
vi.mock('../../../entrypoints/services/glossary/glossary-files.ts', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  loadMatchIndex: async () => fixtureIndex,
}));
vi.mock('../../../entrypoints/settings/settings-cache.ts', () => ({
  currentSettings: async () => ({ muted: ['office/known'], hiddenKinds: [] }),
}));
vi.mock('wxt/browser', () => ({ browser: {} }));
vi.stubGlobal('FileReader', FakeFileReader);

const ADDRESS = 'https://intranet.example/page';

/** Has the user own these glossaries, in this order. */
function own(...glossaries: Stored[]): void {
  stored.splice(0, stored.length, ...glossaries);
  forgetOwnGlossaries();
}

const office: Stored = {
  id: 'office',
  entries: [
    entryOf(['invoice'], { id: 'invoice' }),
    entryOf(['tender'], { id: 'tender' }),
    entryOf(['known'], { id: 'known' }),
    entryOf(['left'], { id: 'left' }),
    entryOf(['action myoclonus fund'], { id: 'fund' }),
  ],
};

/** What is shown in a text, as the words and the entries that they mean. */
async function shownIn(text: string, address = ADDRESS): Promise<string[]> {
  const { matches, meanings } = await matchBlocks({ blocks: [{ text }], evidence: NO_EVIDENCE }, address);
  const found: string[] = [];
  for (let at = 0; at < matches.length; at += 4) {
    const { entries = [], inner = [] } = meanings[matches[at + 3] ?? 0] ?? {};
    const inside = inner.length > 0 ? ` > ${inner.join()}` : '';
    found.push(`${text.slice(matches[at + 1], matches[at + 2])}: ${entries.join('+')}${inside}`);
  }
  return found;
}

beforeEach(() => own());

describe("the user's own glossaries", () => {
  test('are asked beside the bundled one', async () => {
    own(office);
    expect(await shownIn('An invoice for chorea.')).toEqual(['invoice: office/invoice', 'chorea: chorea']);
  });

  test('add their meanings to a term that both have, in the order of the user', async () => {
    const course: Stored = { id: 'course', entries: [entryOf(['chorea'], { id: 'c' })] };
    const list: Stored = { id: 'list', entries: [entryOf(['Chorea'], { id: 'c' })] };
    own(course, list);
    expect(await shownIn('Chorea.')).toEqual(['Chorea: chorea+course/c+list/c']);
    own(list, course);
    expect(await shownIn('Chorea.')).toEqual(['Chorea: chorea+list/c+course/c']);
  });

  test('have longer terms in which a bundled one is named', async () => {
    own(office);
    expect(await shownIn('The action myoclonus fund.')).toEqual([
      'action myoclonus fund: office/fund > action-myoclonus,action,myoclonus',
    ]);
  });

  test.each<[what: string, sites: GlossarySites, shown: boolean]>([
    ['on all sites', { mode: 'all', patterns: ['other.example'] }, true],
    ['only here', { mode: 'only', patterns: ['intranet.example'] }, true],
    ['only elsewhere', { mode: 'only', patterns: ['other.example'] }, false],
    ['not here', { mode: 'except', patterns: ['*.intranet.example', 'intranet.example/page'] }, false],
    ['not elsewhere', { mode: 'except', patterns: ['other.example'] }, true],
  ])('answer %s', async (_, sites, shown) => {
    own({ ...office, sites });
    expect(await shownIn('An invoice.')).toEqual(shown ? ['invoice: office/invoice'] : []);
    expect((await sightAnyTerm(['An invoice.'], ADDRESS)).kind).toBe(shown ? 'found' : 'none');
  });

  test('do not answer when they are off, or when the browser has removed their files', async () => {
    own({ ...office, isOn: false }, { id: 'gone', entries: [] });
    expect(await shownIn('An invoice for chorea.')).toEqual(['chorea: chorea']);
  });

  test('show no term that the user has marked as known', async () => {
    own(office);
    expect(await shownIn('What is known.')).toEqual([]);
  });

  test('count a common word beside their own terms, and beside those of medicine they do not', async () => {
    own(office);
    expect(await shownIn('Chorea, epilepsy and ataxia on the left.')).not.toContain('left: office/left');
    expect(await shownIn('Invoice, tender: left.')).toContain('left: office/left');
  });
});

test('the first text with a term of any glossary is found', async () => {
  own(office);
  const rain = '<p>Rain.</p>';
  expect(await sightAnyTerm([rain, `${rain}<p>An <b>invoice</b>.</p>${rain}`, 'Chorea.'], ADDRESS)).toEqual({
    kind: 'found',
    piece: 1,
    length: 'Rain.An invoice.'.length,
  });
  expect(await sightAnyTerm(['Chorea.', 'An invoice.'], ADDRESS)).toEqual({
    kind: 'found',
    piece: 0,
    length: 'Chorea.'.length,
  });
  expect(await sightAnyTerm(['It is left.'], ADDRESS)).toEqual({ kind: 'unsure' });
});

test('a page without any of them sends and gets what it did before there were any', async () => {
  const blocks = [{ text: 'Epilepsy, chorea, ataxia: a jerk.' }];
  const response = await matchBlocks({ blocks, evidence: NO_EVIDENCE }, ADDRESS);
  const { nearby, evidence } = findMedicalMatches(fixtureIndex, blocks, NO_EVIDENCE);
  expect(response).toMatchObject({ nearby, evidence });
  expect(response).not.toHaveProperty('own');
});

describe('what a page knows of them', () => {
  /** Asks about two blocks one after the other, as a page does that remembers. */
  async function askInTurn(first: string, second: string, change = () => {}): Promise<number> {
    const answer = await matchBlocks({ blocks: [{ text: first }], evidence: NO_EVIDENCE }, ADDRESS);
    change();
    const params: Params<'findMatches'> = {
      blocks: [{ text: second, nearby: answer.nearby[0] }],
      evidence: answer.evidence,
      own: answer.own,
    };
    return (await matchBlocks(params, ADDRESS)).matches.length / 4;
  }

  test('goes along with the next request', async () => {
    own(office);
    expect(await askInTurn('Invoice and tender.', 'It is left.')).toBe(1);
  });

  test('is worth nothing once their files have changed', async () => {
    own(office);
    const change = (): void => own({ id: 'other', entries: [entryOf(['rain'])] }, office);
    expect(await askInTurn('Invoice and tender.', 'It is left.', change)).toBe(0);
  });
});

const word = fc.constantFrom(
  ...MATCHING_GLOSSARY.flatMap(({ forms }) => forms.map(({ text }) => text)),
  ...['invoice', 'tender', 'server', 'left', 'and', 'report'],
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const officeTerm = fc.constantFrom('invoice', 'tender', 'server', 'left', 'report', 'quarterly report');

/** Finds what all glossaries have in some blocks, as the page's content script asks for it. */
const find: Find<Pick<Params<'findMatches'>, 'evidence' | 'own'>> = async (
  blocks,
  known = { evidence: NO_EVIDENCE },
) => {
  const { matches, meanings, ...answer } = await matchBlocks({ blocks: [...blocks], ...known }, ADDRESS);
  const shown = blocks.map(() => '');
  for (let at = 0; at < matches.length; at += 4) {
    const [block = 0, start, end, meaning = 0] = matches.slice(at, at + 4);
    shown[block] += `${start}-${end} ${meanings[meaning]?.entries.join('+')}; `;
  }
  return { ...answer, shown, evidence: { evidence: answer.evidence, own: answer.own } };
};

const FILLER = 'and then the report goes on with words that no glossary has for a long while '.repeat(6);
const page = fc.array(fc.oneof(text, fc.constant(FILLER)), { minLength: 1, maxLength: 10 }).chain((texts) =>
  fc.record({
    texts: fc.constant(texts),
    start: fc.nat(texts.length - 1),
    size: fc.constantFrom(1, 300, 1000, 1_000_000),
  }),
);

test('a page shows the same of several glossaries however it is cut and from wherever it is read', async () => {
  const course: Stored = {
    id: 'course',
    entries: ['server', 'chorea', 'the report', 'left'].map((term) => entryOf([term], { id: term })),
  };
  own(office, course);
  await fc.assert(
    fc.asyncProperty(page, async ({ texts, start, size }) => {
      const whole = await new PageReader(find, texts, { start: 0, size: 1_000_000 }).read();
      expect(await new PageReader(find, texts, { start, size }).read()).toEqual(whole);
    }),
  );
});

test('an office glossary of any size changes no medical match, but where its own terms are longer', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.uniqueArray(officeTerm), async (page, terms) => {
      own();
      const blocks = [{ text: page }];
      const before = await matchBlocks({ blocks, evidence: NO_EVIDENCE }, ADDRESS);
      own({ id: 'office', entries: terms.map((term) => entryOf([term], { id: term })) });
      const after = await matchBlocks({ blocks, evidence: NO_EVIDENCE }, ADDRESS);
      const medical = (response: typeof after): string[] =>
        response.matches.flatMap((_, at) => {
          if (at % 4 !== 0) return [];
          const [, start, end, meaning = 0] = response.matches.slice(at, at + 4);
          const entries = response.meanings[meaning]?.entries.filter((id) => !id.includes('/')) ?? [];
          return entries.length > 0 ? [`${start}-${end} ${entries.join()}`] : [];
        });
      expect(medical(after)).toEqual(medical(before));
      expect(after.evidence).toEqual(before.evidence);
    }),
  );
});
