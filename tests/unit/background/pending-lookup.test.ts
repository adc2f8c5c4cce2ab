import { expect, test } from 'vitest';
import { storeLookup, takeLookup } from '../../../entrypoints/services/pending-lookups.ts';

test('words are returned for their own token, and once', () => {
  const [first, second] = [storeLookup('giant SEP'), storeLookup('asterixis')];
  expect(takeLookup(second)).toBe('asterixis');
  expect(takeLookup(second)).toBeNull();
  expect(takeLookup(first)).toBe('giant SEP');
  expect(takeLookup('no token')).toBeNull();
});
