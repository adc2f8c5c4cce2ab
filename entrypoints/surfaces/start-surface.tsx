import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';
import { TextProvider, textDirection } from '../../components/text.tsx';
import { readSettings, watchSettings } from '../settings/settings-reader.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { keepTheme, lastTheme } from './last-theme.ts';

/** Draws a page of the extension into its `#app`, in the reader's language and theme. */
export function startSurface(title: string, content: ComponentChild): void {
  const root = document.documentElement;
  root.lang = i18n.t('ui.language');
  root.dir = textDirection(i18n.t);
  root.setAttribute('data-theme', lastTheme());
  document.title = title;
  const app = document.getElementById('app');
  if (!app) throw new Error('The page has no #app.');
  render(<TextProvider value={i18n.t}>{content}</TextProvider>, app);
  // User Timing, for the bench and for the browser's own tools.
  performance.mark('ready');
  readSettings().then(showTheme, () => {});
  watchSettings(showTheme, new AbortController().signal);
}

function showTheme({ theme }: Settings): void {
  document.documentElement.setAttribute('data-theme', theme);
  keepTheme(theme);
}
