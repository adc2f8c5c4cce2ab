import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type RequestHandlers, serveRequests } from '../../../entrypoints/messaging/server.ts';

type Listener = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => boolean;

const { heard } = vi.hoisted(() => ({ heard: new Set<Listener>() }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'ours', onMessage: { addListener: (listener: Listener) => heard.add(listener) } },
  },
}));

const refuse = () => Promise.reject(new Error('not asked'));
const answers: RequestHandlers = {
  findMatches: refuse,
  lookForTerms: refuse,
  searchEntries: refuse,
  prepareSearch: refuse,
  getEntries: refuse,
  getOutline: refuse,
  getLabels: ({ ids }) => Promise.resolve(ids.map((id) => ({ id, term: id, kind: 'concept' }))),
  noteOpened: refuse,
  noteLookup: refuse,
  getRecent: refuse,
  clearRecent: refuse,
  takeLookup: refuse,
  saveNote: refuse,
  glossariesChanged: refuse,
  sweepAbandoned: refuse,
  getPageSettings: refuse,
  changeSettings: refuse,
  loadCard: refuse,
  openLink: refuse,
  openInGlossary: refuse,
  loadMarks: refuse,
  styleHighlights: refuse,
  showState: refuse,
  closeOtherCards: refuse,
};

const QUESTION = { neurogloss: 'getLabels', params: { ids: ['tic'] } };
const ANSWER = { result: [{ id: 'tic', term: 'tic', kind: 'concept' }] };

/** What a message gets: its answer, or `silence`. */
function send(message: unknown, sender: { id?: string } = { id: 'ours' }): Promise<unknown> {
  return new Promise((resolve) => {
    for (const listener of heard) if (!listener(message, sender, resolve)) resolve('silence');
  });
}

describe('the background', () => {
  beforeEach(() => {
    heard.clear();
    serveRequests(answers);
  });

  test('answers a question of its own contexts', async () => {
    expect(await send(QUESTION)).toEqual(ANSWER);
  });

  test.each([{ id: 'another' }, {}])('is silent to a sender that is not its own: %j', async (sender) => {
    expect(await send(QUESTION, sender)).toBe('silence');
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'getLabels'],
    ['no parameters', { neurogloss: 'getLabels' }],
    ['a field more', { ...QUESTION, extra: 1 }],
    ['no question of ours', { neurogloss: 'getSecrets', params: {} }],
    ['a name that every object has', { neurogloss: 'toString', params: {} }],
    ['a name of prototypes', { neurogloss: '__proto__', params: {} }],
  ])('is silent to what is no question: %s', async (_, message) => {
    expect(await send(message)).toBe('silence');
  });

  test('says that parameters are broken, and asks nothing', async () => {
    expect(await send({ neurogloss: 'getLabels', params: { ids: 'tic' } })).toEqual({
      failure: expect.any(String),
    });
  });
});
