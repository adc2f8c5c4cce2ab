import { expect, test, vi } from 'vitest';
import { KINDS } from '../../../glossary/kind.ts';
import { ORIGIN_LEVELS } from '../../../glossary/origin-level.ts';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { getURL: (path: string) => `chrome-extension://ours${path}` } },
}));

const { printAddressOf, readPrintedGroup } = await import(
  '../../../entrypoints/surfaces/glossary/print-address.ts'
);

test.each([{}, ...KINDS.map((kind) => ({ kind })), ...ORIGIN_LEVELS.map((origin) => ({ origin }))])(
  'the address at which %o is printed names it',
  (group) => {
    expect(readPrintedGroup(new URL(printAddressOf(group)).search)).toEqual(group);
  },
);

test.each(['', '?kind=odd', '?origin=', '?kind=Gene'])('%s names no group', (query) => {
  expect(readPrintedGroup(query)).toEqual({});
});
