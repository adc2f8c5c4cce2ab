import { describe, expect, test } from 'vitest';
import { fakeBrowser } from '../support/extension.ts';
import { openSurface, type Surface } from '../support/open-surface.ts';
import { readPage } from '../support/read-page.ts';

/** A window of 1,280 by 1,024 CSS pixels at 400 %: WCAG 2.2, 1.4.10. */
const AT_400_PERCENT = { width: 320, height: 256 };

/** Stands for the query that names the tab of a page with terms. */
const PAGE = 'on a page';

async function pageQuery(): Promise<string> {
  const page = await readPage('<p>Dystonia and secondary myoclonus.');
  await page.showsTerms(['Dystonia', 'secondary myoclonus']);
  return `tab=${fakeBrowser.frameOf(page.window).tabId}`;
}

describe('at 400 % zoom', () => {
  test.for([
    ['popup', '', 'On all sites'],
    ['options', '', 'Where terms are marked'],
    ['welcome', '', 'Rest the pointer'],
    ['page-glossary', 'tab=0', 'no longer open'],
    ['glossary', '', 'A–Z'],
    ['glossary', '#by=origin', 'cerebellum'],
    ['glossary', '#entry=opsoclonus', 'Arises in:'],
    ['page-glossary', 'origin=cerebellum', 'cerebellum: 1 entry'],
    ['sidepanel', '', 'belongs to the browser'],
    ['sidepanel', PAGE, 'secondary myoclonus'],
    ['popup', PAGE, 'secondary myoclonus'],
  ] as const)('%s %s needs no scrolling sideways, and nothing is cut off', async ([name, address, text]) => {
    const [query = '', fragment = ''] = address === PAGE ? [await pageQuery()] : address.split('#');
    const surface = await openSurface(name, { query, fragment, ...AT_400_PERCENT });
    await surface.says(text);
    const beyond = await surface.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      const cut = [...document.querySelectorAll<HTMLElement>('button, a, input, p, h1, h2')]
        .filter((element) => element.checkVisibility() && !element.matches('.unseen'))
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80));
      return { sideways: scrollWidth - clientWidth, cut };
    });
    expect(beyond).toEqual({ sideways: 0, cut: [] });
  });
});

const styleOf = (surface: Surface, selector: string): CSSStyleDeclaration =>
  surface.window.getComputedStyle(surface.element(selector));

describe('with forced colors', () => {
  test('every word stays readable, and the chosen result can be seen', async () => {
    const popup = await openSurface('popup');
    await popup.hasFocusOn('Search the glossary');
    await popup.type('asterixis');
    await popup.lists('.result-term', ['asterixis']);
    await popup.press('ArrowDown');
    await popup.lists('[aria-selected=true] .result-term', ['asterixis']);
    await popup.emulate({ forcedColors: true });
    // Browsers have a colour of their own for marked letters.
    expect(styleOf(popup, '.result mark').color).toBe(styleOf(popup, '.result-term').color);
    expect(styleOf(popup, '[aria-selected=true]').outlineStyle).toBe('solid');
  });

  test('switches that are on can be told from those that are off', async () => {
    const options = await openSurface('options');
    await options.says('Read pages in any language');
    await options.emulate({ forcedColors: true });
    const track = (isOn: boolean): string =>
      styleOf(options, `.switch[aria-checked=${isOn}] .switch-track`).backgroundColor;
    expect(track(true)).not.toBe(track(false));
    const chosen = options.document.createElement('i');
    chosen.style.cssText = 'forced-color-adjust: none; background: Highlight';
    options.document.body.append(chosen);
    expect(track(true)).toBe(options.window.getComputedStyle(chosen).backgroundColor);
  });

  test('the side panel tells what is in view from what is not', async () => {
    const page = await readPage('<p>Dystonia.</p><div style="height: 2000px"></div><p>Asterixis.</p>');
    await page.shows('Dystonia');
    const panel = await openSurface('sidepanel');
    await panel.lists('.in-view .place', ['dystonia 1']);
    await panel.lists('.panel-list li:not(.in-view) .place', ['asterixis 1']);
    await panel.emulate({ forcedColors: true });
    const barOf = (row: string): string => styleOf(panel, `.panel-list ${row}`).borderInlineStartColor;
    expect(barOf('li.in-view')).not.toBe(barOf('li:not(.in-view)'));
  });

  test('what a drawing lights can be told from the rest of it', async () => {
    const glossary = await openSurface('glossary', { fragment: 'entry=opsoclonus' });
    await glossary.says('Arises in:');
    await glossary.emulate({ forcedColors: true });
    const fillOf = (part: string): Promise<string | undefined> =>
      glossary.evaluate((selector) => {
        const drawn = document.querySelector(selector);
        return drawn ? getComputedStyle(drawn).fill : undefined;
      }, part);
    const [lit, unlit] = [await fillOf('.area.lit path'), await fillOf('.area:not(.lit) path')];
    expect(lit).toMatch(/^rgb/);
    expect(lit).not.toBe(unlit);
  });
});

test('what has the focus shows it by a ring in the color of links', async () => {
  const options = await openSurface('options');
  await options.says('Where terms are marked');
  await options.press('Tab');
  const { outlineStyle, outlineWidth, outlineColor } = styleOf(options, ':focus');
  const link = styleOf(options, '.neurogloss a:not(nav a)').color;
  expect({ outlineStyle, outlineWidth, outlineColor }).toEqual({
    outlineStyle: 'solid',
    outlineWidth: '2px',
    outlineColor: link,
  });
});

test.for([
  ['options', ''],
  ['glossary', 'entry=opsoclonus'],
] as const)('nothing moves on the %s for users who asked for less motion', async ([name, fragment]) => {
  const surface = await openSurface(name, { fragment });
  if (fragment !== '') await surface.says('Arises in:');
  const moving = (): Promise<string[]> =>
    surface.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((each) => {
        const { transitionDuration, animationName } = getComputedStyle(each);
        const moves =
          animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
        return moves ? each.outerHTML.slice(0, 80) : [];
      }),
    );
  expect(await moving()).not.toEqual([]);
  await surface.emulate({ reducedMotion: true });
  expect(await moving()).toEqual([]);
});

test('users who asked for more contrast get black on white', async ({ skip }) => {
  skip(import.meta.env.FIREFOX, 'Firefox takes the wish from the system only.');
  const options = await openSurface('options');
  await options.says('Where terms are marked');
  await options.emulate({ moreContrast: true, colorScheme: 'light' });
  const colors = ['.hint', 'h2', 'nav a'].map((selector) => styleOf(options, selector).color);
  expect(colors).toEqual(['rgb(34, 39, 45)', 'rgb(0, 0, 0)', 'rgb(34, 39, 45)']);
});
