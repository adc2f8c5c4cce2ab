import { i18n } from '#i18n';

/** Says that a setting could not be stored, and why, from the browser's words; where it is full, what to do. */
export function describeStorageFailure(reason: string): string {
  return isFull(reason) ? i18n.t('failure.full') : i18n.t('failure.settings', [reason]);
}

/** Browsers also limit how often settings are written: that is no want of room. */
const isFull = (reason: string): boolean => /quota/i.test(reason) && !/operations/i.test(reason);
