import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import './app-element.ts';

export const prerender = () => collectResult(render(html`<app-element></app-element>`));
