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
  ['lookForTerms', { markup: ['a'] }, { markup: ['a'], tabId: 1 }],
  ['searchEntries', { query: 'a', limit: 5 }, { query: 'a', limit: 1e9 }],
  ['getEntries', { ids: ['tic'] }, { ids: 'tic' }],
  ['getLabels', { ids: [] }, { ids: [7] }],
  ['noteOpened', { id: 'tic' }, { id: 'tic', tabId: 1 }],
  [
    'noteLookup',
    { id: 'tic', sentence: { before: 'A ', words: 'tic', after: '.' }, press: '1' },
    { id: 'tic', sentence: { before: 'a'.repeat(10_000), words: 'tic', after: '.' }, press: '1' },
  ],
  ['noteLookup', { id: 'tic', press: '1' }, { id: 'tic', press: '1', title: 'A page' }],
  ['getRecent', {}, { most: 5 }],
  ['clearRecent', {}, null],
  ['openInGlossary', { id: 'tic', press: '1' }, { url: 'https://example.org/', press: '1' }],
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
  [
    'openLink',
    { ids: ['tic'], url: 'https://doi.org/10.1000/1', isBehind: false, press: '1' },
    { ids: ['tic'], url: 'javascript:alert(1)', isBehind: false, press: '1' },
  ],
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
