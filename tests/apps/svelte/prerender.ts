import { render } from 'svelte/server';
import { FIRST_STATE } from '../shared/states.ts';
import App from './App.svelte';

export const prerender = () => render(App, { props: { state: FIRST_STATE } }).body;
