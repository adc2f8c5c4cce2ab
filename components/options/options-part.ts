import type { Settings, SettingsChange } from '../../entrypoints/settings/settings-schema.ts';

/** The props of every section that changes settings. */
export interface OptionsPart {
  settings: Settings;
  change(change: SettingsChange): void;
}
