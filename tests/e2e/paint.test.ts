import { expect } from 'vitest';
import { waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { openPage } from '../../scripts/browsers/screen/open-page.ts';
import { test } from '../support/browser-test.ts';

test('a page with the strictest policy is painted', async ({ browser }) => {
  await waitForPainted(await openPage(browser, 'strict-csp.html'), 'secondary myoclonus');
});

test('frames are painted: same site, other site, srcdoc, about:blank', async ({ browser }) => {
  const page = await openPage(browser, 'frames.html');
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  expect(frames).toHaveLength(4);
  for (const frame of frames) await waitForPainted(frame, 'secondary myoclonus');
});
