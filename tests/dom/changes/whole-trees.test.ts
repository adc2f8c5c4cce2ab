import { testChanges } from './page-changes.ts';

testChanges([
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
    name: 'moves a paragraph into another frame and back',
    body: '<p id="text">On myoclonus.</p><p>On asterixis.</p><iframe srcdoc="<p>Rain."></iframe>',
    before: ['myoclonus', 'asterixis'],
    steps: [
      ['globalThis.moved = text; frames[0].document.body.append(text)', ['asterixis']],
      ['document.body.append(moved)', ['asterixis', 'myoclonus']],
    ],
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
    name: 'takes a host with its shadow root away, and puts it back in the next frame',
    body: '<p id="last">On asterixis.</p><div id="host"><template shadowrootmode="open"><p>On myoclonus.</p></template></div>',
    before: ['asterixis', 'myoclonus'],
    steps: [
      [
        `const taken = host;
         taken.remove();
         last.append(" And chorea.");
         requestAnimationFrame(() => document.body.append(taken))`,
        ['asterixis', 'chorea', 'myoclonus'],
      ],
    ],
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
]);
