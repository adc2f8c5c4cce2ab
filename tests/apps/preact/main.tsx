/** @jsxImportSource preact */
import { hydrate, render } from 'preact';
import { exposeApp } from '../shared/expose-app.ts';
import { FIRST_STATE } from '../shared/states.ts';
import { App } from './app.tsx';

const container = document.querySelector('#app');
if (!container) throw new Error('The page has no place for the app.');
hydrate(<App state={FIRST_STATE} />, container);
exposeApp(
  (state) => render(<App state={state} />, container),
  () => render(null, container),
);
