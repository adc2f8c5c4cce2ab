import * as v from 'valibot';
import { expect, test } from 'vitest';
import { REQUEST_PARAMS, type RequestName } from '../../../entrypoints/messaging/protocol.ts';
import { NO_EVIDENCE } from '../../../glossary/matching/match.ts';

test.each<[name: RequestName, sound: unknown, broken: unknown]>([
  [
    'findMatches',
    { blocks: [{ text: 'a', nearby: 1 }], evidence: NO_EVIDENCE },
    { blocks: ['a'], evidence: {} },
  ],
  ['searchEntries', { query: 'a', limit: 5 }, { query: 'a', limit: 1e9 }],
  ['getEntries', { ids: ['tic'] }, { ids: 'tic' }],
  ['getLabels', { ids: [] }, { ids: [7] }],
  ['takeLookup', { token: 'a' }, {}],
  [
    'changeSettings',
    { change: { set: { theme: 'dark', muted: ['tic'] } } },
    { change: { set: { theme: 'dark', wings: true } } },
  ],
  [
    'changeSettings',
    { change: { edit: { muted: { add: ['tic'] }, hiddenKinds: { remove: ['gene'] } } } },
    { change: { edit: { hiddenKinds: { add: ['species'] } } } },
  ],
  [
    'changeSettings',
    { change: { site: 'https://example.org/', on: true } },
    { change: { site: 7, on: true } },
  ],
  ['loadCard', {}, { file: '/evil.js' }],
  ['loadMarks', {}, null],
  ['closeOtherCards', {}, null],
  ['showState', {}, { tabId: 1 }],
  [
    'styleHighlights',
    { look: { line: 'solid', color: '#00ff00' } },
    { look: { line: 'solid', color: 'red;} *{display:none' } },
  ],
])('%s takes what it should and nothing else', (name, sound, broken) => {
  expect(v.is(REQUEST_PARAMS[name], sound)).toBe(true);
  expect(v.is(REQUEST_PARAMS[name], broken)).toBe(false);
});
