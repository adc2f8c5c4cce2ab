import { browser } from 'wxt/browser';
import { requestFrameStates } from '../../messaging/frames-of.ts';
import { pendingNotice } from './notices.ts';
import { serializeByKey } from './one-at-a-time.ts';

const BADGE_COLOR = '#3d5a80';
/** A badge has room for three digits. */
const MOST_SHOWN = 999;

type IconPath = { 16: string; 32: string; 48: string };

const iconPath = (name: 'icon' | 'icon-off'): IconPath => ({
  16: `/icons/${name}-16.png`,
  32: `/icons/${name}-32.png`,
  48: `/icons/${name}-48.png`,
});

/** Shows on the toolbar icon how many distinct terms a tab has; the icon is grey where Neurogloss is off. */
export async function updateBadge(tabId: number): Promise<null> {
  await draw(tabId);
  return null;
}

/** Two at once could end with what the older one had seen. */
const draw = serializeByKey(async (tabId: number): Promise<void> => {
  const frames = await requestFrameStates(tabId);
  const ids = new Set(frames.flatMap(({ entryIds }) => entryIds));
  const isOff = frames.every(({ idleReason }) => idleReason === 'off' || idleReason === 'site-off');
  const text = ids.size === 0 ? '' : String(Math.min(ids.size, MOST_SHOWN));
  await browser.action.setIcon({ tabId, path: iconPath(isOff ? 'icon-off' : 'icon') });
  // What the reader has not read yet stands in the number's place.
  if ((await pendingNotice(tabId)) !== null) return;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }),
  ]);
});
