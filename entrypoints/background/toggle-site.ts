import { isOnAtSite, switchSite } from '../shared/site-switch.ts';
import { changeSettings } from './change-settings.ts';

/** Switches Neurogloss on or off for the site of this address; nothing happens where there is no site. */
export async function toggleSite(address: string | undefined): Promise<void> {
  if (address === undefined) return;
  await changeSettings((stored) => switchSite(stored, address, !isOnAtSite(stored, address)));
}
