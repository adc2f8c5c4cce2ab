import type { PageModule } from '../../messaging/frame-api.ts';
import type { PageSettings } from '../../messaging/protocol.ts';
import { hasReadLanguage } from '../text/language.ts';

/** Why a frame is not read; `null` when it is. */
export type IdleReason = ReturnType<PageModule['idleReason']>;

/** Tells why a page is not to be read; `null` when it is. */
export function idleReason({ settings, isOnHere }: PageSettings, page: Document): IdleReason {
  if (!settings.enabled) return 'off';
  if (!isOnHere) return 'site-off';
  return settings.anyLanguage || hasReadLanguage(page) ? null : 'language';
}
