/** @jsxImportSource react */
import { renderToString } from 'react-dom/server';
import { FIRST_STATE } from '../shared/states.ts';
import { App } from './app.tsx';

export const prerender = () => renderToString(<App state={FIRST_STATE} />);
