// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { type SearchInUse, useSearch } from '../../../entrypoints/surfaces/popup/use-search.ts';

/** The background's answers that are on their way, by their query. */
const { answers } = vi.hoisted(() => ({ answers: new Map<string, (hits: unknown) => void>() }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      sendMessage: ({ params }: { params: { query: string } }) =>
        new Promise((resolve) => answers.set(params.query, (result) => resolve({ result }))),
    },
  },
}));

afterEach(() => render(null, document.body));

let searching: SearchInUse;

function Searching(): null {
  searching = useSearch(() => {});
  return null;
}

test('an old answer never takes the place of a newer one', async () => {
  act(() => render(<Searching />, document.body));
  const tic = { id: 'tic', term: 'tic', kind: 'phenomenon', marks: [] };
  const tremor = { ...tic, id: 'tremor', term: 'tremor' };
  const old = searching.search('trem');
  const latest = searching.search('tic');
  await act(async () => {
    answers.get('tic')?.({ hits: [tic], isGuess: false });
    await latest;
    answers.get('trem')?.({ hits: [tremor], isGuess: false });
    expect(await old).toBeNull();
  });
  expect(searching).toMatchObject({ query: 'tic', hits: [tic], isGuess: false });
});
