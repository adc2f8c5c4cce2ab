import { i18n } from '#i18n';
import { messageOf } from '../../messaging/client.ts';
import { describeStorageFailure } from '../../settings/request-change.ts';
import { changeSettings } from '../../settings/settings-writer.ts';
import { siteOf } from '../../settings/site-pattern.ts';
import { isOnAtSite, switchSite } from '../../settings/site-rules.ts';
import { showNotice, showPopup } from './notices.ts';

/** Switches Neurogloss on or off for a tab's site, or shows why that is not possible. */
export async function toggleSite(tabId: number, address: string | undefined): Promise<void> {
  if (address === undefined || siteOf(address) === null) return showPopup();
  let isOff = false;
  try {
    await changeSettings((stored) => {
      isOff = !stored.enabled;
      // While Neurogloss is off everywhere, the change would go unnoticed until it is on again.
      return isOff ? {} : switchSite(stored, address, !isOnAtSite(stored, address));
    });
  } catch (reason) {
    return showNotice(tabId, describeStorageFailure(messageOf(reason)));
  }
  if (isOff) await showNotice(tabId, i18n.t('unread.off'));
}
