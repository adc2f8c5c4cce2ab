import type { IdleReason } from '../../messaging/frame-api.ts';
import type { PageSettings } from '../../messaging/protocol.ts';
import { hasReadLanguage } from '../text/language.ts';

/** Returns why a page is not to be read; `null` when it is. */
export function idleReason({ settings, isOnForSite: isOnHere }: PageSettings, page: Document): IdleReason {
  if (!settings.enabled) return 'off';
  if (!isOnHere) return 'site-off';
  return settings.anyLanguage || hasReadLanguage(page) ? null : 'language';
}
