import { i18n } from '#i18n';
import { messageOf } from '../shared/message-of.ts';
import { notStored } from '../shared/not-stored.ts';
import { siteOf } from '../shared/site-pattern.ts';
import { isOnAtSite, switchSite } from '../shared/site-switch.ts';
import { changeSettings } from './change-settings.ts';
import { showPopup, tell } from './told.ts';

/** Switches Neurogloss on or off for the site of a tab, or tells its reader why not. */
export async function toggleSite(tabId: number, address: string | undefined): Promise<void> {
  if (address === undefined || siteOf(address) === null) return showPopup();
  let isOff = false;
  try {
    await changeSettings((stored) => {
      isOff = !stored.enabled;
      // Nobody would see it, until everything is on again.
      return isOff ? {} : switchSite(stored, address, !isOnAtSite(stored, address));
    });
  } catch (reason) {
    return tell(tabId, notStored(messageOf(reason)));
  }
  if (isOff) await tell(tabId, i18n.t('unread.off'));
}
