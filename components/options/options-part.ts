import type { Settings } from '../../entrypoints/shared/settings.ts';

/** What every part of the options gets: the settings as they are, and the way to change some. */
export interface OptionsPart {
  settings: Settings;
  change(changes: Partial<Settings>): void;
}
