import type { Settings } from '../../entrypoints/shared/settings.ts';
import type { SettingsChange } from '../../entrypoints/shared/settings-change.ts';

/** What every part of the options gets: the settings as they are, and the way to change some. */
export interface OptionsPart {
  settings: Settings;
  change(change: SettingsChange): void;
}
