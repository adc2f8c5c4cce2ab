import type { SettingsChange } from '../../entrypoints/settings/settings-change.ts';
import type { Settings } from '../../entrypoints/settings/settings-schema.ts';

/** What every part of the options gets: the settings as they are, and the way to change some. */
export interface OptionsPart {
  settings: Settings;
  change(change: SettingsChange): void;
}
