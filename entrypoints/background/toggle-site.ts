import { changeSettings, readSettings } from '../shared/settings-store.ts';
import { isOnAtSite, switchSite } from '../shared/site-switch.ts';

/** Switches Neurogloss on or off for the site of this address; nothing happens where there is no site. */
export async function toggleSite(address: string | undefined): Promise<void> {
  if (address === undefined) return;
  const settings = await readSettings();
  await changeSettings(switchSite(settings, address, !isOnAtSite(settings, address)));
}
