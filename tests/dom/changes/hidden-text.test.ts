import { testChanges } from './page-changes.ts';

testChanges([
  {
    name: 'opens and closes details',
    body: '<details><summary>More on asterixis</summary><p>On myoclonus.</p></details>',
    before: ['asterixis', 'myoclonus'],
    steps: [
      [
        'document.querySelector("details").open = true; document.querySelector("details").lastChild.append(" And chorea.")',
        ['asterixis', 'myoclonus', 'chorea'],
      ],
      [
        'document.querySelector("details").open = false; document.body.append("Tremor.")',
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
    name: 'shows a block in the middle of a term',
    body: '<div>Secondary<div id="block" hidden>rain and chorea</div> myoclonus.</div>',
    before: ['Secondary', 'myoclonus'],
    steps: [['block.hidden = false', ['chorea', 'myoclonus']]],
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
]);
