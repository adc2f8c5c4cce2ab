/** @jsxImportSource react */
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { exposeApp } from '../shared/expose-app.ts';
import { FIRST_STATE } from '../shared/states.ts';
import { App } from './app.tsx';

const container = document.querySelector('#app');
if (!container) throw new Error('The page has no place for the app.');
// A mismatch between the page and the app (error 418) goes to the console, where tests look.
const root = hydrateRoot(container, <App state={FIRST_STATE} />);
exposeApp(
  (state) => flushSync(() => root.render(<App state={state} />)),
  () => root.unmount(),
);
