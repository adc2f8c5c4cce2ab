import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { FIRST_STATE } from '../shared/states.ts';
import App from './App.vue';

export const prerender = () => renderToString(createSSRApp(App, { state: FIRST_STATE }));
