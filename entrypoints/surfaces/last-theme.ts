import { DEFAULT_SETTINGS, type Settings } from '../settings/settings-schema.ts';

const THEME_KEY = 'theme';

/** The theme as this browser last showed it, at hand before the settings are: a dark popup must not flash white. */
export function lastTheme(): string {
  try {
    return localStorage.getItem(THEME_KEY) ?? DEFAULT_SETTINGS.theme;
  } catch {
    // Readers who block all cookies block this storage too.
    return DEFAULT_SETTINGS.theme;
  }
}

/** Keeps the theme for `lastTheme`, where the browser has a place for it. */
export function keepTheme(theme: Settings['theme']): void {
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Then the next page begins in the default theme, and changes when it has read the settings.
  }
}
