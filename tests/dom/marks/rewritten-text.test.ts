import { describe, expect, test } from 'vitest';
import { FAST_CLOCK } from '../support/page-clocks.ts';
import { changeSettings, readBeside } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';
import { markedPage } from './marked-page.ts';

const TEXT = '<p>Of the myoclonus and a dystonia here.</p>';

/** What scripts do that replace words, signs or currencies in all texts of a page. */
const REPLACE_IN_TEXTS = `const walker = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) walker.currentNode.data = walker.currentNode.data.replaceAll('e', 'E')`;

describe('with marks, a page that', () => {
  test.for<[what: string, body: string, script: string]>([
    ['normalizes its text', TEXT, 'document.body.normalize()'],
    [
      'normalizes a text that begins with a term',
      '<p>Myoclonus and dystonia.</p>',
      'document.body.normalize()',
    ],
    ['normalizes a text that is a term', '<p><i>Myoclonus</i></p>', 'document.body.normalize()'],
    [
      'normalizes a text that it had split',
      '<p>Of dystonia and of myoclonus here.</p><script>document.currentScript.previousElementSibling.firstChild.splitText(13)</script>',
      'document.body.normalize()',
    ],
    ['sets a word before a term into an element', TEXT, 'embolden("the ")'],
    ['sets all before a term into an element', TEXT, 'embolden("Of the ")'],
    ['sets the beginning before a term into an element', TEXT, 'embolden("Of")'],
    ['sets the end of a term into an element', TEXT, 'embolden("clonus")'],
    ['sets a term into an element', TEXT, 'embolden("myoclonus")'],
    ['sets a word between terms into an element', TEXT, 'embolden("and")'],
    ['sets a word after the terms into an element', TEXT, 'embolden("here")'],
    ['sets words into elements everywhere', TEXT, '["Of", "my", "an", "dyst", "er"].forEach(embolden)'],
    [
      'takes all marks away and normalizes',
      '<p>Myoclonus and dystonia.</p>',
      'for (const mark of document.querySelectorAll("mark")) { const { parentNode } = mark; mark.replaceWith(...mark.childNodes); parentNode.normalize() }',
    ],
    [
      'makes a copy of its text',
      TEXT,
      'document.getElementById("text").append(document.querySelector("p").cloneNode(true))',
    ],
    [
      'writes its own markup anew',
      TEXT,
      'document.getElementById("text").innerHTML += "<p>And asterixis.</p>"',
    ],
    ['makes its tree equal to one with the same text', TEXT, `morphTo('${TEXT}')`],
    [
      'makes its tree equal to another one',
      '<p>Of <b>the</b> myoclonus <i>and</i> a dystonia here.</p>',
      'morphTo("<p>Of <b>the</b> dystonia <i>and</i> no myoclonus here.</p>")',
    ],
    [
      'makes its tree equal to one that differs between terms',
      '<p>Myoclonus <i>and</i> dystonia.</p>',
      'morphTo("<p>Myoclonus <i>or</i> dystonia.</p>")',
    ],
    ['replaces letters in all its texts', TEXT, REPLACE_IN_TEXTS],
    [
      'puts a copy of its text into an editor',
      '<p>On myoclonus.</p><div contenteditable="true"></div>',
      'document.querySelector("[contenteditable]").append(document.querySelector("p").cloneNode(true))',
    ],
  ])('%s keeps the text and the markup that it has without the extension', async ([, body, script]) => {
    const [page, plain] = await readBeside(markedPage(body), {
      settings: { painter: 'marks' },
      head: FAST_CLOCK,
    });
    await page.showsTerms(termsOf(plain));
    // In the same turn the page may still see marks; in the next one all is right.
    const [text, expected] = await Promise.all([page, plain].map((each) => textAfter(each, script)));
    expect(text).toBe(expected);
    for (const each of [page, plain]) each.element('#last').append(' And athetosis.');
    await page.showsTerms(termsOf(plain));
    expect(page.document.querySelector('mark mark')).toBeNull();
    expect(page.document.body.innerText).toBe(plain.document.body.innerText);
    await changeSettings({ enabled: false });
    await page.showsTerms([]);
    expect(page.element('#text').innerHTML).toBe(plain.element('#text').innerHTML);
  });
});

/** The page's text in the frame after a script has run. */
const textAfter = (page: TestPage, script: string): Promise<string> =>
  page.evaluate(async (script) => {
    // biome-ignore lint/security/noGlobalEval: the page's own script.
    globalThis.eval(script);
    await new Promise(requestAnimationFrame);
    return document.body.innerText;
  }, script);

/** The terms of a page, in document order; none of its editors. */
const termsOf = ({ document }: TestPage): string[] =>
  Array.from(document.querySelectorAll('p'), (paragraph) =>
    paragraph.closest('[contenteditable]') ? '' : (paragraph.textContent ?? ''),
  ).flatMap((text) => text.match(/myoclonus|dystonia|asterixis|chorea|athetosis/gi) ?? []);
