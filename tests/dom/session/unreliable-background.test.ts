import { describe, test } from 'vitest';
import { readPage } from '../support/read-page.ts';

/** Every message is lost once after it was answered: the background was ended, as browsers do. */
const LOST_ANSWERS = `<script>
{
  const { runtime } = browser;
  const send = runtime.sendMessage;
  let sent = 0;
  runtime.sendMessage = async (message) => {
    const isLost = ++sent % 2 === 1;
    const answer = await send(message);
    if (isLost) throw new Error('The message port closed before a response was received.');
    return answer;
  };
}
</script>`;

/** Every question arrives twice, and gets its second answer. */
const ASKED_TWICE = `<script>
{
  const { runtime } = browser;
  const send = runtime.sendMessage;
  runtime.sendMessage = async (message) => {
    await send(message);
    return send(message);
  };
}
</script>`;

const FILLER = 'Words about the weather, of which no glossary knows anything at all. '.repeat(100);

/** More text than one message holds. */
const LONG = `<p>On chorea.</p>${`<p>${FILLER}</p>`.repeat(12)}<p id="last">On dystonia.</p>`;

describe.for<[string, string]>([
  ['is ended before it has answered', LOST_ANSWERS],
  ['is asked everything twice', ASKED_TWICE],
])('with a background that %s', ([, head]) => {
  test('a page is read to its end, explained, and read on', async () => {
    const page = await readPage(LONG, { head });
    await page.showsTerms(['chorea'], 'p:first-child');
    page.element('#last').scrollIntoView();
    await page.showsTerms(['dystonia'], '#last');
    await page.moveAway();
    await page.hover('dystonia');
    await page.cardShows('dystonia');
    page.document.body.insertAdjacentHTML('beforeend', '<p id="later">On asterixis.</p>');
    page.element('#later').scrollIntoView();
    await page.showsTerms(['asterixis'], '#later');
  });
});

test('asked about the same text again, a page stays as it is painted', async () => {
  const page = await readPage('<p>On secondary myoclonus.</p><p>On chorea.</p>');
  await page.showsTerms(['secondary myoclonus', 'chorea']);
  for (const paragraph of page.document.querySelectorAll('p')) {
    paragraph.normalize();
    paragraph.append('');
  }
  page.document.body.append(page.document.createElement('p'));
  await page.readsOn();
  await page.showsTerms(['secondary myoclonus', 'chorea']);
});

test('a clock that jumps back a year, and then stops, changes nothing', async () => {
  const page = await readPage('<p>On chorea.</p>');
  await page.showsTerms(['chorea']);
  await page.moveAway();
  await page.evaluate(() => {
    const then = Date.now() - 365 * 24 * 60 * 60 * 1000;
    Date.now = () => then;
    globalThis.Date = new Proxy(Date, { construct: (date) => new date(then) });
  });
  await page.hover('chorea');
  await page.cardShows('chorea');
  await page.moveAway();
  await page.cardCloses();
  page.document.body.insertAdjacentHTML('beforeend', '<p>On dystonia.</p>');
  await page.showsTerms(['chorea', 'dystonia']);
});
