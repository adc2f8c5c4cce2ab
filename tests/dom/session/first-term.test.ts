import { describe, expect, test } from 'vitest';
import { eventually, until } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { FAST_CLOCK } from '../support/page-clocks.ts';
import { changeSettings, readPage } from '../support/read-page.ts';

const WEATHER = '<p>On the weather.</p>';

describe('a page whose only term', () => {
  test.for<[what: string, body: string, script: string, painted: string[]]>([
    [
      'is hidden until later',
      '<p hidden>Chorea.</p>',
      'document.querySelector("p").hidden = false',
      ['Chorea'],
    ],
    ['goes across inline elements', '<p>dys<i>to</i><b>nia</b></p>', '', ['dystonia']],
    ['has a footnote mark', '<p>Chorea<sup>1</sup></p>', '', ['Chorea']],
    ['stands between blocks without space', '<ul><li>Rain<li>Chorea<li>Sun</ul>', '', ['Chorea']],
    [
      'stands between boxes in a line',
      '<style>b { display: inline-block }</style><b>Rain</b><b>Chorea</b><b>Sun</b>',
      '',
      ['Chorea'],
    ],
    [
      'is in an open shadow root',
      '<div><template shadowrootmode="open">Chorea.</template></div>',
      '',
      ['Chorea'],
    ],
    [
      'is in the open shadow root of an element with slotted children',
      '<div><template shadowrootmode="open"><slot name="x"></slot>Chorea.</template><b slot="x">Rain</b></div>',
      '',
      ['Chorea'],
    ],
    ['is added', WEATHER, 'document.body.append("On chorea.")', ['chorea']],
    [
      'is completed by a later text',
      '<p>On cho</p>',
      'document.querySelector("p").append("rea")',
      ['chorea'],
    ],
    [
      'is an everyday word until there are many',
      '<p>The brain in sleep, a gene; the brain in sleep, a gene; the brain in sleep.</p>',
      'document.body.insertAdjacentHTML("beforeend", "<p>And a gene.</p>")',
      ['brain', 'sleep', 'gene'],
    ],
    ['is rewritten text', WEATHER, 'document.querySelector("p").firstChild.data = "On chorea."', ['chorea']],
    [
      'meets when what parts it is removed',
      '<p>cho<b>*</b>rea</p>',
      'document.querySelector("b").remove()',
      ['chorea'],
    ],
    [
      'has its pronunciation above its middle',
      WEATHER,
      'document.querySelector("p").innerHTML = "<ruby>dys<rt>dis</rt>tonia</ruby>"',
      ['dys', 'tonia'],
    ],
    [
      'is added to a shadow root',
      '<x-y></x-y>',
      'document.querySelector("x-y").attachShadow({ mode: "closed" }).append("Chorea.")',
      ['Chorea'],
    ],
    [
      'is added among many texts',
      `<p>${'<b>rain</b> '.repeat(5_000)}</p>`,
      'document.querySelectorAll("b")[2500].textContent = "chorea"',
      ['chorea'],
    ],
    [
      'comes with more changes than are kept',
      WEATHER,
      'for (let i = 0; i < 5000; i++) document.body.append(new Comment(), i === 77 ? " chorea " : " rain ")',
      ['chorea'],
    ],
    [
      'was typed by the user before the editor closed',
      '<p contenteditable="true">Rain</p>',
      'document.querySelector("p").append(" chorea"); setTimeout(() => { document.querySelector("p").contentEditable = "false" }, 300)',
      ['chorea'],
    ],
    [
      'is in a document that replaces another',
      WEATHER,
      'document.open(); document.write("<p>Chorea."); document.close()',
      ['Chorea'],
    ],
  ])('%s shows it', async ([, body, script, painted]) => {
    const page = await readPage(body, { head: FAST_CLOCK });
    page.window.eval(script);
    await eventually(() => page.painted(), painted);
  });
});

describe('a page without a term', () => {
  test('never gets the code that reads exactly, says so, and gets it with the first term', async () => {
    const page = await readPage(WEATHER, { head: FAST_CLOCK });
    const api = (): unknown => page.window.neuroglossReader;
    page.document.body.append('More of it.');
    await changeSettings({ line: 'solid', color: '#ff0000', muted: ['tremor'] });
    expect(await page.window.neuroglossPage?.report()).toMatchObject({ terms: [], idleReason: null });
    expect(page.window.neuroglossPage?.step(1, 'end')).toBe(false);
    expect(api()).toBeUndefined();
    await page.readsOn();
    expect(api()).toBeDefined();
    await page.evaluate(() => document.body.append('Tremor and chorea.'));
    // By the settings of now, not by those from before the first term.
    await page.showsTerms(['chorea']);
    const { window } = page;
    await eventually(
      () => window.getComputedStyle(window.document.body, '::highlight(neurogloss)').textDecorationColor,
      'rgb(255, 0, 0)',
    );
    expect(fakeBrowser.sync.values).toMatchObject({ muted: ['tremor'] });
  });

  test('is left alone when Neurogloss is switched off, and looked at when it is on again', async () => {
    const page = await readPage(WEATHER, { head: FAST_CLOCK });
    await changeSettings({ enabled: false });
    await until('it is off', () => page.window.neuroglossPage?.state().idleReason === 'off');
    page.document.body.append('On chorea.');
    await changeSettings({ enabled: true });
    await page.showsTerms(['chorea']);
  });
});
