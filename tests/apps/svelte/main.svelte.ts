import { flushSync, hydrate, unmount } from 'svelte';
import { exposeApp } from '../shared/expose-app.ts';
import { type AppState, FIRST_STATE } from '../shared/states.ts';
import App from './App.svelte';

const container = document.querySelector('#app');
if (!container) throw new Error('The page has no place for the app.');
const props = $state<{ state: AppState }>({ state: FIRST_STATE });
const app = hydrate(App, { target: container, props });
exposeApp(
  (state) => {
    props.state = state;
    flushSync();
  },
  () => void unmount(app),
);
