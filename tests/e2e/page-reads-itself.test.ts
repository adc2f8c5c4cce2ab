import { describe, expect } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { test } from '../support/browser-test.ts';
import { waitForTerms } from '../support/wait-for-terms.ts';

const HTML = `<!doctype html><html lang="en"><title>Text</title><link rel="icon" href="data:,"><p>On asterixis.</p>
<div id="wrapper" hidden><div><div style="position: fixed; top: 50px">On myoclonus.</div></div></div>`;

describe.for(['highlights', 'marks'] as const)('a page painted with %s', (painter) => {
  test('finds all of its text at each moment of the painting, also in a fixed box', async ({ browser }) => {
    await changeSettings(browser, { painter });
    const page = await openHtml(browser, HTML);
    await waitForTerms(page, painter, ['asterixis'], 'at first');
    await page.evaluate(`
      globalThis.texts = new Set();
      const channel = new MessageChannel();
      channel.port2.onmessage = () => {
        texts.add(document.body.innerText.trim());
        channel.port1.postMessage(0);
      };
      wrapper.hidden = false;
      channel.port1.postMessage(0);
    `);
    await waitForTerms(page, painter, ['asterixis', 'myoclonus'], 'with the fixed box');
    expect(await page.evaluate('[...texts]')).toEqual(['On asterixis.\n\nOn myoclonus.']);
  });
});
