// Must come before Lit: it teaches Lit to take over what the server rendered.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { exposeApp } from '../shared/expose-app.ts';
import { AppElement } from './app-element.ts';

const element = document.querySelector('app-element');
if (!(element instanceof AppElement)) throw new Error('The page has no place for the app.');
exposeApp(
  async (state) => {
    element.state = state;
    await element.updateComplete;
  },
  () => element.remove(),
);
