import type { Settings } from '../shared/settings.ts';
import { isOnAtSite } from '../shared/site-switch.ts';
import { hasReadLanguage } from './page-language.ts';
import type { PageModule } from './page-module.ts';
import { topAddress } from './top-address.ts';

/** Why a frame is not read; `null` when it is. */
export type IdleReason = ReturnType<PageModule['idleReason']>;

/** Tells why a frame is not to be read; `null` when it is. */
export function idleReason(settings: Settings, page: Document): IdleReason {
  if (!settings.enabled) return 'off';
  if (!isOnAtSite(settings, topAddress())) return 'site-off';
  return settings.anyLanguage || hasReadLanguage(page) ? null : 'language';
}
