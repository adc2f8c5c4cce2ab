import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { inFirefox } from '../../../scripts/browsers/contexts/in-firefox.ts';
import { openUrl } from '../../../scripts/browsers/screen/open-page.ts';
import { tabIdOf } from '../../../scripts/browsers/screen/popup-on.ts';
import { listenHere } from '../../../scripts/browsers/session/listen-here.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { PATIENCE, waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';
import { madePdf } from '../../support/made-pdf.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PDF = madePdf([['On chorea.']]);

/** How a page comes to a PDF: what is in its body, what its server is asked for at last, and what then is in the tab. */
interface Way {
  name: string;
  body: string;
  asked: string;
  /** The path in the tab's address; the page's own where it stays. */
  ends: string | 'stays';
}

const go = (script: string): string => `<script>addEventListener('load', () => { ${script} })</script>`;
const goTo = (path: string): string => go(`location.href = '${path}'`);
const click = (attributes: string): string => `<a id="link" ${attributes}>PDF</a>${go('link.click()')}`;
const submit = (method: string, path: string): string =>
  `<form id="form" method="${method}" action="${path}"><input name="id" value="7"></form>${go('form.submit()')}`;

const WAYS: readonly Way[] = [
  { name: 'an address', body: goTo('/1.pdf'), asked: '/1.pdf', ends: '/1.pdf' },
  { name: 'a link', body: click('href="/2.pdf"'), asked: '/2.pdf', ends: '/2.pdf' },
  {
    name: 'a link to a page in it',
    body: click('href="/3.pdf#page=1"'),
    asked: '/3.pdf',
    ends: '/3.pdf#page=1',
  },
  {
    name: 'an address with a query',
    body: goTo('/4.pdf?token=a'),
    asked: '/4.pdf?token=a',
    ends: '/4.pdf?token=a',
  },
  { name: 'an address that does not tell', body: goTo('/typed/5'), asked: '/typed/5', ends: '/typed/5' },
  { name: 'a folder of PDFs', body: goTo('/typed/pdf/6'), asked: '/typed/pdf/6', ends: '/typed/pdf/6' },
  {
    name: 'an address in its place',
    body: go("location.replace('/7.pdf')"),
    asked: '/7.pdf',
    ends: '/7.pdf',
  },
  {
    name: 'a refresh',
    body: '<meta http-equiv="refresh" content="0; url=/8.pdf">',
    asked: '/8.pdf',
    ends: '/8.pdf',
  },
  { name: 'a form that gets', body: submit('get', '/9.pdf'), asked: '/9.pdf?id=7', ends: '/9.pdf?id=7' },
  { name: 'a form that posts', body: submit('post', '/10.pdf'), asked: '/10.pdf', ends: '/10.pdf' },
  {
    name: 'a form whose address does not tell',
    body: submit('post', '/typed/11'),
    asked: '/typed/11',
    ends: '/typed/11',
  },
  { name: 'a redirect', body: goTo('/to/12.pdf'), asked: '/12.pdf', ends: '/12.pdf' },
  { name: 'a redirect after a post', body: submit('post', '/to/13.pdf'), asked: '/13.pdf', ends: '/13.pdf' },
  {
    name: 'a failure with a PDF',
    body: goTo('/missing/14.pdf'),
    asked: '/missing/14.pdf',
    ends: '/missing/14.pdf',
  },
  { name: 'an attachment', body: goTo('/attached/15.pdf'), asked: '/attached/15.pdf', ends: 'stays' },
  { name: 'a download', body: click('href="/16.pdf" download'), asked: '/16.pdf', ends: 'stays' },
  {
    name: 'an address that is gone to',
    body: go("location.assign('/17.pdf')"),
    asked: '/17.pdf',
    ends: '/17.pdf',
  },
  { name: 'a frame', body: '<iframe src="/18.pdf"></iframe>', asked: '/18.pdf', ends: 'stays' },
  {
    name: 'an embedded one',
    body: '<embed type="application/pdf" src="/19.pdf">',
    asked: '/19.pdf',
    ends: 'stays',
  },
  {
    name: 'an object',
    body: '<object type="application/pdf" data="/20.pdf"></object>',
    asked: '/20.pdf',
    ends: 'stays',
  },
];

/** A site with the pages and PDFs of all ways, which notes what it has answered. */
function siteOf(answered: string[]): Server {
  return createServer(({ url = '/' }, response) => {
    response.on('finish', () => answered.push(url));
    const [, folder = '', name = ''] = url.split('/');
    const way = WAYS[Number(name)];
    if (folder === 'way' && way) {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><html lang="en"><link rel="icon" href="data:,">${way.body}`);
    } else if (folder === 'to') response.writeHead(303, { location: `/${name}` }).end();
    else {
      if (folder === 'missing') response.statusCode = 404;
      if (folder === 'attached') response.setHeader('content-disposition', 'attachment');
      response.setHeader('content-type', 'application/pdf');
      response.end(Buffer.from(PDF, 'latin1'));
    }
  });
}

/** Has a browser store what it downloads in a folder until the test is over. */
async function storeDownloads(browser: TestBrowser, folder: string): Promise<void> {
  if (browser.name === 'firefox') {
    await inFirefox(browser, storeInFolder, folder);
    onTestFinished(async () => {
      await inFirefox(browser, storeAsBefore);
    });
    return;
  }
  const session = await browser.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  onTestFinished(async () => {
    await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
    await session.detach();
  });
}

/** Runs in Firefox itself. */
function storeInFolder(folder: string): void {
  Services.prefs.setIntPref('browser.download.folderList', 2);
  Services.prefs.setStringPref('browser.download.dir', folder);
}

/** Runs in Firefox itself. */
function storeAsBefore(): void {
  Services.prefs.clearUserPref('browser.download.folderList');
  Services.prefs.clearUserPref('browser.download.dir');
}

/** Goes to an address in the tab with this id. */
const goInTab = (browser: TestBrowser, id: number, url: string): Promise<unknown> =>
  withExtension(browser, (tab, address) => chrome.tabs.update(tab, { url: address }), id, url);

/** The address of the tab with this id; `undefined` while it loads. */
const addressIn = (browser: TestBrowser, id: number): Promise<string | undefined> =>
  withExtension(
    browser,
    async (tab) => {
      const { status, url } = await chrome.tabs.get(tab);
      return status === 'complete' ? url : undefined;
    },
    id,
  );

/** The addresses of all tabs that show a page of ours. Firefox opens a PDF that it has downloaded in one more tab. */
const ourAddresses = async (browser: TestBrowser): Promise<string[]> => {
  const addresses = await withExtension(browser, async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.flatMap(({ url }) => url ?? []);
  });
  return addresses.filter((url) => url.startsWith(browser.extensionOrigin));
};

test('no way to a PDF leads to a page of ours: the tab has what the browser shows of it', async ({
  browser,
}) => {
  const folder = await temporaryFolder();
  await storeDownloads(browser, folder);
  const answered: string[] = [];
  const site = siteOf(answered);
  const origin = `http://127.0.0.1:${await listenHere(site)}`;
  onTestFinished(() => {
    site.close();
    site.closeAllConnections();
  });
  const file = join(folder, 'file.pdf');
  writeFileSync(file, PDF, 'latin1');
  // One tab for all of them: each with a PDF is a viewer of the browser's own, and several side by side are slower than one after the other.
  const id = await tabIdOf(await openUrl(browser, `file://${file}`));
  const ours = await ourAddresses(browser);
  const ends = (address: string, message: string): Promise<void> =>
    expect.poll(() => addressIn(browser, id), { timeout: PATIENCE, message }).toBe(address);
  await ends(`file://${file}`, 'a file');
  for (const [at, { name, asked, ends: path }] of WAYS.entries()) {
    await goInTab(browser, id, `${origin}/way/${at}`);
    await waitUntil(`the site has answered ${name}`, () => answered.includes(asked));
    await ends(origin + (path === 'stays' ? `/way/${at}` : path), name);
    expect(await ourAddresses(browser), name).toEqual(ours);
  }
});
