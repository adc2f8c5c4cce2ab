import { describe, expect, test } from 'vitest';
import type { Unread } from '../../../components/popup/page-report.ts';
import type { IdleReason } from '../../../entrypoints/messaging/frame-api.ts';
import { type TabFacts, whyUnread } from '../../../entrypoints/surfaces/popup/why-unread.ts';

type Frame = { frameId: number; value: { idleReason: IdleReason; contentType: string } };

const frame = (idleReason: IdleReason, { frameId = 0, contentType = 'text/html' } = {}): Frame => ({
  frameId,
  value: { idleReason, contentType },
});

const site: TabFacts = { url: 'https://example.org/', access: true };

describe('why a page cannot be read', () => {
  test.each<[string, TabFacts, Frame[] | null, Unread | null]>([
    ['it can', site, [frame(null)], null],
    ['only a frame is read', site, [frame('language'), frame(null, { frameId: 7 })], null],
    ['switched off everywhere', site, [frame('off')], 'off'],
    ['switched off here', site, [frame('site-off')], 'siteOff'],
    ['another language', site, [frame('language')], 'language'],
    ['open before', site, [], 'notStarted'],
    ['withheld', { ...site, access: false }, null, 'noAccess'],
    ['withheld, but opened by a press', { ...site, access: false }, [], 'noAccess'],
    ['refused for reasons of its own', site, null, 'closed'],
    ['PDF that tells', site, [frame('language', { contentType: 'application/pdf' })], 'pdf'],
    ['PDF that refuses', { url: 'https://example.org/a.PDF?x', access: true }, null, 'pdf'],
    ['PDF in a folder of them', { url: 'https://arxiv.org/pdf/2301.00001v2', access: true }, null, 'pdf'],
    ['PDF of an article', { url: 'https://example.org/doi/epdf/10.1/a', access: true }, null, 'pdf'],
    ['PDF that a script sends', { url: 'https://example.org/get?name=a.pdf&x', access: true }, null, 'pdf'],
    ['page about PDFs', { url: 'https://example.org/pdf/', access: true }, [], 'notStarted'],
    ['word that has PDF in it', { url: 'https://example.org/cpdfs', access: true }, null, 'closed'],
    ['PDF on the disk', { url: 'file:///a.pdf', access: true }, null, 'pdf'],
    ['file', { url: 'file:///a.html', access: false }, null, 'file'],
    ['browser page', { url: 'chrome://settings/', access: true }, null, 'browserPage'],
    ['empty tab', { url: 'about:blank', access: true }, null, 'browserPage'],
    ['address kept from us, all access', { url: undefined, access: true }, null, 'browserPage'],
    ['address kept from us, access withheld', { url: undefined, access: false }, null, 'noAccess'],
    ['Chrome store', { url: 'https://chromewebstore.google.com/x', access: true }, null, 'store'],
    ['Firefox store', { url: 'https://addons.mozilla.org/', access: true }, null, 'store'],
  ])('%s', (_, tab, frames, why) => {
    expect(whyUnread(tab, frames)).toBe(why);
  });
});
