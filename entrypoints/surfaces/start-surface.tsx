import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';
import { TextProvider, textDirection } from '../../components/text.tsx';
import { readSettings, watchSettings } from '../settings/settings-reader.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings-schema.ts';

/** Renders a page of the extension into its `#app`, in the user's language and theme. Throws without `#app`. */
export function startSurface(title: string, content: ComponentChild): void {
  const root = document.documentElement;
  root.lang = i18n.t('ui.language');
  root.dir = textDirection(i18n.t);
  root.setAttribute('data-theme', lastTheme());
  document.title = title;
  const app = document.getElementById('app');
  if (!app) throw new Error('The page has no #app.');
  render(<TextProvider value={i18n.t}>{content}</TextProvider>, app);
  // User Timing, for the bench and the browser's developer tools.
  performance.mark('ready');
  readSettings().then(showTheme, () => {});
  watchSettings(showTheme, new AbortController().signal);
}

function showTheme({ theme }: Settings): void {
  document.documentElement.setAttribute('data-theme', theme);
  keepTheme(theme);
}

/** The key in `localStorage`, which is there before the settings are: a dark popup must not flash white. */
const THEME_KEY = 'theme';

/** The theme last shown in this browser. */
function lastTheme(): string {
  try {
    return localStorage.getItem(THEME_KEY) ?? DEFAULT_SETTINGS.theme;
  } catch {
    // Throws for users who block all cookies: that blocks this storage too.
    return DEFAULT_SETTINGS.theme;
  }
}

function keepTheme(theme: Settings['theme']): void {
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // The next page then starts in the default theme, and changes when it has read the settings.
  }
}
