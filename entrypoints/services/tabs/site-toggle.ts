import { i18n } from '#i18n';
import { messageOf } from '../../messaging/error-message.ts';
import { changeSettings } from '../../settings/settings-writer.ts';
import { siteOf } from '../../settings/site-pattern.ts';
import { isOnAtSite, switchSite } from '../../settings/site-rules.ts';
import { describeStorageFailure } from '../../settings/storage-failure.ts';
import { showNotice, showPopup } from './notices.ts';

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
    return showNotice(tabId, describeStorageFailure(messageOf(reason)));
  }
  if (isOff) await showNotice(tabId, i18n.t('unread.off'));
}
