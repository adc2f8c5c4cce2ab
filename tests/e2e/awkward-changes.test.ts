import { describe, expect } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { errorsOf } from '../../scripts/browsers/screen/page-errors.ts';
import { test } from '../support/browser-test.ts';
import { waitForTerms } from '../support/wait-for-terms.ts';

const html = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Changes</title><link rel="icon" href="data:,">${body}`;

/** What a page does, in order: a script, and the terms that are marked after it. */
type Step = [script: string, terms: string[]];

interface Case {
  name: string;
  body: string;
  before: string[];
  /** Where a step changes nothing, it has something else marked too: so it shows when the page has been looked at. */
  steps: Step[];
  /** Why the page can do this only where its DOM is its own. */
  onlyHighlights?: string;
}

const CASES: Case[] = [
  {
    name: 'opens and closes details',
    body: '<details><summary>More on asterixis</summary><p>On myoclonus.</p></details>',
    before: ['asterixis', 'myoclonus'],
    steps: [
      ['details.open = true; details.lastChild.append(" And chorea.")', ['asterixis', 'myoclonus', 'chorea']],
      [
        'details.open = false; document.body.append("Tremor.")',
        ['asterixis', 'myoclonus', 'chorea', 'Tremor'],
      ],
    ],
  },
  {
    name: 'shows what was hidden by a class, a style or the attribute',
    body: '<style>.off { display: none }</style><p class="off">Myoclonus.</p><p hidden>Dystonia.</p><p id="styled" style="display: none">Chorea.</p>',
    before: [],
    steps: [
      ['document.querySelector(".off").className = ""', ['Myoclonus']],
      ['document.querySelector("[hidden]").hidden = false', ['Myoclonus', 'Dystonia']],
      ['styled.style = ""', ['Myoclonus', 'Dystonia', 'Chorea']],
    ],
  },
  {
    name: 'adds hidden text, and shows it',
    body: '<main></main><p id="last">On asterixis.</p>',
    before: ['asterixis'],
    steps: [
      [
        'document.querySelector("main").innerHTML = "<p hidden>On myoclonus.</p>"; last.append(" And chorea.")',
        ['asterixis', 'chorea'],
      ],
      ['document.querySelector("[hidden]").hidden = false', ['myoclonus', 'asterixis', 'chorea']],
    ],
  },
  {
    name: 'fills an empty dialog before it shows it, and hides and fills it again',
    body: '<div id="dialog" style="display: none"></div><p id="last">On asterixis.</p>',
    before: ['asterixis'],
    steps: [
      ['dialog.innerHTML = "<p>On myoclonus.</p>"; last.append(" And chorea.")', ['asterixis', 'chorea']],
      ['dialog.style.display = "block"', ['myoclonus', 'asterixis', 'chorea']],
      [
        'dialog.style.display = "none"; dialog.innerHTML = "<p>On tremor.</p>"; last.append(" And ataxia.")',
        ['asterixis', 'chorea', 'ataxia'],
      ],
      ['dialog.style.display = "block"', ['tremor', 'asterixis', 'chorea', 'ataxia']],
    ],
  },
  {
    name: 'lets text be edited, and no longer',
    body: '<p id="text">On myoclonus.</p><p id="last">On asterixis.</p>',
    before: ['myoclonus', 'asterixis'],
    steps: [
      ['text.contentEditable = "true"', ['asterixis']],
      ['text.append(" And dystonia."); last.append(" And chorea.")', ['asterixis', 'chorea']],
      ['text.contentEditable = "false"', ['myoclonus', 'dystonia', 'asterixis', 'chorea']],
    ],
  },
  {
    name: 'moves a paragraph into an editor, and out of it',
    body: '<p id="text">On myoclonus.</p><p id="last">On asterixis.</p><div contenteditable></div>',
    before: ['myoclonus', 'asterixis'],
    steps: [
      ['document.querySelector("div").append(text)', ['asterixis']],
      ['document.body.prepend(text)', ['myoclonus', 'asterixis']],
    ],
  },
  {
    name: 'lets the whole document be edited, and no longer',
    body: '<p>On myoclonus.</p>',
    before: ['myoclonus'],
    steps: [
      ['document.designMode = "on"; document.querySelector("p").append(" And chorea.")', []],
      [
        'document.designMode = "off"; document.querySelector("p").append(" And asterixis.")',
        ['myoclonus', 'chorea', 'asterixis'],
      ],
    ],
  },
  {
    name: 'hides text from screen readers, and no longer',
    body: '<p id="text">On myoclonus.</p><p>On asterixis.</p>',
    before: ['myoclonus', 'asterixis'],
    steps: [
      ['text.ariaHidden = "true"', ['asterixis']],
      ['text.removeAttribute("aria-hidden")', ['myoclonus', 'asterixis']],
    ],
  },
  {
    name: 'says that text is in another language, and takes it back',
    body: '<p id="text">On <b>myoclonus</b>.</p><p>On asterixis.</p>',
    before: ['myoclonus', 'asterixis'],
    steps: [
      ['text.lang = "de"', ['asterixis']],
      ['text.removeAttribute("lang")', ['myoclonus', 'asterixis']],
      ['document.documentElement.lang = "fr"', []],
      ['document.documentElement.lang = "en-GB"', ['myoclonus', 'asterixis']],
    ],
  },
  {
    name: 'attaches a shadow root to an element that has been there for long',
    body: '<p>On asterixis.</p><div id="host"></div><x-later></x-later>',
    before: ['asterixis'],
    steps: [
      ['host.attachShadow({ mode: "open" }).innerHTML = "<p>On myoclonus.</p>"', ['asterixis', 'myoclonus']],
      [
        `customElements.define('x-later', class extends HTMLElement {
          connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>On dystonia.</p>' } })`,
        ['asterixis', 'myoclonus', 'dystonia'],
      ],
      ['host.shadowRoot.firstChild.append(" And chorea.")', ['asterixis', 'myoclonus', 'chorea', 'dystonia']],
    ],
  },
  {
    name: 'moves text from one slot to another',
    body: `<div id="host"><template shadowrootmode="open"><p>First: <slot name="a"></slot></p><p>Then: <slot name="b"></slot></p></template><i slot="a">essential </i><i slot="b">myoclonus</i></div>`,
    before: ['myoclonus'],
    steps: [
      ['host.children[0].slot = "b"', ['myoclonus']],
      ['host.children[0].textContent = "dystonia "', ['dystonia', 'myoclonus']],
    ],
  },
  {
    name: 'splits, joins and normalizes text nodes',
    body: '<p id="text">On secondary myoclonus and asterixis.</p>',
    before: ['secondary myoclonus', 'asterixis'],
    onlyHighlights: 'Marks split the text nodes that it counts on.',
    steps: [
      ['text.firstChild.splitText(16)', ['secondary myoclonus', 'asterixis']],
      ['text.normalize()', ['secondary myoclonus', 'asterixis']],
      ['text.lastChild.splitText(5); text.lastChild.remove()', []],
      [
        'text.append("condary myo", "clonus", document.createComment("-"), " and chorea")',
        ['secondary myoclonus', 'chorea'],
      ],
    ],
  },
  {
    name: 'takes an inline element away and puts another in its place',
    body: '<p id="text">On <b>secondary</b> <i>myoclonus</i>.</p>',
    before: ['secondary myoclonus'],
    steps: [
      ['text.querySelector("b").remove()', ['myoclonus']],
      [
        'text.querySelector("i").before(Object.assign(document.createElement("u"), { textContent: "essential" }), " ")',
        ['essential myoclonus'],
      ],
      ['text.querySelector("u").outerHTML = "<div>essential</div>"', ['myoclonus']],
    ],
  },
  {
    name: 'takes away what stood between two inline elements',
    body: '<p id="text"><b>secondary</b><i>, not</i><u> myoclonus</u></p>',
    before: ['myoclonus'],
    steps: [['text.querySelector("i").remove()', ['secondary myoclonus']]],
  },
  {
    name: 'moves a paragraph into another frame and back',
    body: '<p id="text">On myoclonus.</p><p>On asterixis.</p><iframe srcdoc="<p>Rain."></iframe>',
    before: ['myoclonus', 'asterixis'],
    steps: [
      ['globalThis.moved = text; frames[0].document.body.append(text)', ['asterixis']],
      ['document.body.append(moved)', ['asterixis', 'myoclonus']],
    ],
  },
  {
    name: 'shows a text of many paragraphs, and changes one of them',
    body: `<pre id="text">${['Secondary myoclonus came first.', 'Then dystonia, and dystonia.', 'No chorea.', 'Asterixis.'].join('\n\n')}</pre>`,
    before: ['Secondary myoclonus', 'dystonia', 'dystonia', 'chorea', 'Asterixis'],
    steps: [
      [
        'text.append("\\n\\nAnd essential", " myoclonus.")',
        ['Secondary myoclonus', 'dystonia', 'dystonia', 'chorea', 'Asterixis', 'essential myoclonus'],
      ],
      [
        'text.textContent = text.textContent.replace("No chorea", "No seizure, no chorea")',
        [
          'Secondary myoclonus',
          'dystonia',
          'dystonia',
          'seizure',
          'chorea',
          'Asterixis',
          'essential myoclonus',
        ],
      ],
    ],
  },
  {
    name: 'shows a hidden wrapper far down, of which a dialog stands in view',
    body: '<p>On asterixis.</p><div style="height: 9000px"></div><div id="wrapper" hidden><div><div style="position: fixed; top: 50px">On myoclonus.</div></div></div>',
    before: ['asterixis'],
    steps: [['wrapper.hidden = false', ['asterixis', 'myoclonus']]],
  },
  {
    name: 'shows a hidden element without a box of its own',
    body: '<p>On asterixis.</p><div id="wrapper" style="display: none"><p>On myoclonus.</p></div>',
    before: ['asterixis'],
    steps: [['wrapper.style.display = "contents"', ['asterixis', 'myoclonus']]],
  },
  {
    name: 'takes a host with its shadow root away, and puts it back',
    body: '<p id="last">On asterixis.</p><div id="host"><template shadowrootmode="open"><p>On myoclonus.</p></template></div>',
    before: ['asterixis', 'myoclonus'],
    steps: [
      ['globalThis.taken = host; host.remove(); last.append(" And chorea.")', ['asterixis', 'chorea']],
      ['document.body.append(taken)', ['asterixis', 'chorea', 'myoclonus']],
    ],
  },
  {
    name: 'hides a host with its shadow root from screen readers, and no longer',
    body: '<p>On asterixis.</p><div id="part"><div><template shadowrootmode="open"><p>On myoclonus.</p></template></div></div>',
    before: ['asterixis', 'myoclonus'],
    steps: [
      ['part.ariaHidden = "true"', ['asterixis']],
      ['part.removeAttribute("aria-hidden")', ['asterixis', 'myoclonus']],
    ],
  },
  {
    name: 'puts an editor around a paragraph',
    body: '<p id="text">On myoclonus.</p><p id="last">On asterixis.</p>',
    before: ['myoclonus', 'asterixis'],
    steps: [
      [
        'const editor = document.createElement("div"); editor.contentEditable = "true"; editor.append(text); last.before(editor)',
        ['asterixis'],
      ],
    ],
  },
  {
    name: 'puts a box with an editor around a paragraph',
    body: '<p id="text">On myoclonus.</p><p id="last">On asterixis.</p>',
    before: ['myoclonus', 'asterixis'],
    steps: [
      [
        'const box = document.createElement("div"); box.innerHTML = "<div contenteditable></div>"; box.firstChild.append(text); last.before(box)',
        ['asterixis'],
      ],
    ],
  },
  {
    name: 'moves a paragraph into a part in another language, and out of it',
    body: '<p id="text">On <i lang="en">dystonia</i> and myoclonus.</p><p id="last">On asterixis.</p><div lang="de"></div>',
    before: ['dystonia', 'myoclonus', 'asterixis'],
    steps: [
      ['document.querySelector("div").append(text)', ['asterixis', 'dystonia']],
      ['document.body.prepend(text)', ['dystonia', 'myoclonus', 'asterixis']],
    ],
  },
  {
    name: 'takes away what stood between two comments',
    body: '<p id="text">On secondary <!----><i>or not </i><!---->myoclonus.</p>',
    before: ['myoclonus'],
    steps: [['text.querySelector("i").remove()', ['secondary myoclonus']]],
  },
  {
    name: 'puts a block between two comments',
    body: '<div id="text">On secondary <!----><!---->myoclonus.</div>',
    before: ['secondary myoclonus'],
    steps: [
      [
        '[...text.childNodes].find(({ nodeType }) => nodeType === 8).after(Object.assign(document.createElement("div"), { textContent: "Rain." }))',
        ['myoclonus'],
      ],
      ['text.querySelector("div").remove()', ['secondary myoclonus']],
    ],
  },
  {
    name: 'empties an inline element',
    body: '<p id="text">On <b>secondary </b><i>myoclonus</i>.</p>',
    before: ['secondary myoclonus'],
    steps: [['text.querySelector("b").textContent = ""', ['myoclonus']]],
  },
  {
    name: 'begins in another language',
    body: '<div lang="de"><p>Myoklonus.</p></div><p>On asterixis.</p>',
    before: ['asterixis'],
    steps: [],
  },
  {
    name: 'replaces its whole body',
    body: '<p>On myoclonus.</p>',
    before: ['myoclonus'],
    steps: [
      [
        'document.body = Object.assign(document.createElement("body"), { innerHTML: "<p>On dystonia.</p>" })',
        ['dystonia'],
      ],
      ['document.documentElement.innerHTML = "<head></head><body><p>On chorea.</p></body>"', ['chorea']],
    ],
  },
  {
    name: 'replaces its root element',
    body: '<p>On myoclonus.</p>',
    before: ['myoclonus'],
    steps: [
      [
        `document.documentElement.replaceWith(Object.assign(document.createElement("html"), { lang: "en", innerHTML: "<body><p>On asterixis.</p></body>" }))`,
        ['asterixis'],
      ],
    ],
  },
];

describe.for(['highlights', 'marks'] as const)('painted with %s, a page that', (painter) => {
  test.for(CASES.map(({ name, ...rest }) => [name, rest] as const))(
    '%s',
    async ([, { body, before, steps, onlyHighlights }], { browser, skip }) => {
      if (painter === 'marks' && onlyHighlights) skip(onlyHighlights);
      await changeSettings(browser, { painter });
      const page = await openHtml(browser, html(body));
      await waitForTerms(page, painter, before, 'at first');
      for (const [script, terms] of steps) {
        await page.evaluate(`{ const details = document.querySelector('details'); ${script} }; null`);
        const text = await page.evaluate('document.body.innerText');
        await waitForTerms(page, painter, terms, script);
        expect(await page.evaluate('document.body.innerText'), script).toBe(text);
      }
      expect(errorsOf(page)).toEqual([]);
    },
  );
});
