import { expect, test } from 'vitest';
import { storeLookup, takeLookup } from '../../../entrypoints/services/tabs/pending-lookup.ts';

test('words are given for their own ticket, and once', () => {
  const [first, second] = [storeLookup('giant SEP'), storeLookup('asterixis')];
  expect(takeLookup(second)).toBe('asterixis');
  expect(takeLookup(second)).toBeNull();
  expect(takeLookup(first)).toBe('giant SEP');
  expect(takeLookup('no ticket')).toBeNull();
});
