import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type AppState, FIRST_STATE } from '../shared/states.ts';

/** The app inside an open shadow root. */
export class AppElement extends LitElement {
  static override properties = { state: { attribute: false } };

  declare state: AppState;

  constructor() {
    super();
    this.state = FIRST_STATE;
  }

  override render() {
    const { sentence, drug, amount, items, hint, answer } = this.state;
    return html`<article>
      <p id="sentence">${sentence}</p>
      <p>Today: ${drug} ${amount}, against the myoclonus.</p>
      <ul>
        ${repeat(
          items,
          ({ key }) => key,
          ({ text }) => html`<li>${text}</li>`,
        )}
      </ul>
      ${hint === null ? null : html`<aside>${hint}</aside>`}
      <p id="answer">${answer}</p>
    </article>`;
  }
}

customElements.define('app-element', AppElement);
