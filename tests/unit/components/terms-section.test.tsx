// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { OptionsPart } from '../../../components/options/options-part.ts';
import { TermsSection } from '../../../components/options/terms-section.tsx';
import { TextProvider } from '../../../components/text.tsx';
import { DEFAULT_SETTINGS } from '../../../entrypoints/settings/settings-schema.ts';
import { english } from './english.ts';

beforeAll(() => {
  // happy-dom draws nothing.
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', Set);
});
afterEach(() => render(null, document.body));
// Other files' tests run in the same world.
afterAll(() => {
  vi.unstubAllGlobals();
});

test('a window that has not read the settings yet takes nothing from their lists', () => {
  const changes: Parameters<OptionsPart['change']>[0][] = [];
  act(() =>
    render(
      <TextProvider value={english}>
        <TermsSection
          settings={DEFAULT_SETTINGS}
          change={(change) => changes.push(change)}
          prominenceOf={() => 'unseen'}
        />
      </TextProvider>,
      document.body,
    ),
  );
  const tests = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent === english('kind.test'),
  );
  act(() => tests?.click());
  expect(changes).toEqual([{ edit: { hiddenKinds: { add: ['test'] } } }]);
});
