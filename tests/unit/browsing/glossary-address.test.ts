import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GROUPINGS } from '../../../components/glossary/list-rows.ts';
import {
  ENTRY_TASKS,
  formatAddress,
  parseAddress,
} from '../../../entrypoints/surfaces/glossary/glossary-address.ts';

describe('the address of the glossary', () => {
  test.for([
    ['', { entry: null, grouping: 'letter' }],
    ['#entry=asterixis', { entry: 'asterixis', grouping: 'letter' }],
    ['#entry=asterixis&by=tree', { entry: 'asterixis', grouping: 'tree' }],
    ['#by=origin', { entry: null, grouping: 'origin' }],
    ['#by=size', { entry: null, grouping: 'letter' }],
    ['#entry=asterixis&note=', { entry: 'asterixis', task: 'note', grouping: 'letter' }],
    ['#entry=ward%2Fnbm&edit=', { entry: 'ward/nbm', task: 'edit', grouping: 'letter' }],
    ['#entry=', { entry: null, grouping: 'letter' }],
  ] as const)('%s is read', ([fragment, address]) => {
    expect(parseAddress(fragment)).toEqual({ task: null, ...address });
  });

  test('says again what it was made of', () => {
    const anyAddress = fc.record({
      entry: fc.option(fc.string({ minLength: 1 })),
      task: fc.constantFrom(null, ...ENTRY_TASKS),
      grouping: fc.constantFrom(...GROUPINGS),
    });
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(parseAddress(formatAddress(address))).toEqual(address);
      }),
    );
  });
});
