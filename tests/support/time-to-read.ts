import type { Settings } from '../../entrypoints/settings/settings-schema.ts';
import { waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { waitForMarks } from '../../scripts/browsers/screen/marks.ts';
import type { TestBrowser } from '../../scripts/browsers/session/test-browser.ts';

const PAGE = '<!doctype html><html lang="en"><title>Another page</title><p>On myoclonus.</p>';

/**
 * Lets as much time pass as this machine now takes to start, read and paint another page: to look at once for what must not
 * be painted proves nothing. The other page gets a window of its own, since a tab in front would hide the page that is
 * looked at, and hidden pages are not read.
 */
export async function timeToRead(
  { browser, server }: TestBrowser,
  painter: Settings['painter'] = 'highlights',
): Promise<void> {
  const other = await browser.newPage({ type: 'window' });
  await other.goto(server.origin + server.make(PAGE));
  await waitForPainted(other, 'myoclonus');
  if (painter === 'marks') await waitForMarks(other, 'myoclonus');
  await other.close();
}
