import { expect, test } from 'vitest';
import { LatestRequest } from '../../../entrypoints/messaging/latest-request.ts';

test('a request is the latest until another one begins', () => {
  const requests = new LatestRequest();
  const isFirstLatest = requests.begin();
  expect(isFirstLatest()).toBe(true);
  const isSecondLatest = requests.begin();
  expect([isFirstLatest(), isSecondLatest()]).toEqual([false, true]);
});

test('after a cancellation no request is the latest until another one begins', () => {
  const requests = new LatestRequest();
  const isCancelledLatest = requests.begin();
  requests.cancel();
  expect(isCancelledLatest()).toBe(false);
  expect(requests.begin()()).toBe(true);
});
