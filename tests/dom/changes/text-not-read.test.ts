import { testChanges } from './page-changes.ts';

testChanges([
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
    name: 'hides a double from screen readers, and no longer',
    body: '<p>On <span id="text">myoclonus</span>.</p><p>On asterixis.</p>',
    before: ['myoclonus', 'asterixis'],
    steps: [
      ['text.ariaHidden = "true"', ['asterixis']],
      ['text.removeAttribute("aria-hidden")', ['myoclonus', 'asterixis']],
    ],
  },
  {
    name: 'hides all of itself from screen readers while a menu is open',
    body: '<div id="app"><p>On myoclonus.</p><p id="last">On asterixis.</p></div>',
    before: ['myoclonus', 'asterixis'],
    steps: [
      ['app.ariaHidden = "true"; last.append(" And chorea.")', ['myoclonus', 'asterixis', 'chorea']],
      [
        'last.ariaHidden = "true"; last.append(" And tremor.")',
        ['myoclonus', 'asterixis', 'chorea', 'tremor'],
      ],
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
    name: 'hides a host with its shadow root from screen readers, and no longer',
    body: '<p>On asterixis.</p><span id="part"><span><template shadowrootmode="open"><p>On myoclonus.</p></template></span></span>',
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
    name: 'begins in another language',
    body: '<div lang="de"><p>Myoklonus.</p></div><p>On asterixis.</p>',
    before: ['asterixis'],
    steps: [],
  },
]);
