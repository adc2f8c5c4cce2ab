import { testChanges } from './page-changes.ts';

testChanges([
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
]);
