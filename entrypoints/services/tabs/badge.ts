import { browser } from 'wxt/browser';
import { callFrames } from '../../messaging/frames.ts';
import { pendingNotice } from './notices.ts';
import { serializeByKey } from './serialize-by-key.ts';

const BADGE_COLOR = '#3d5a80';
/** A badge has room for three digits. */
const MOST_SHOWN = 999;

type IconPath = { 16: string; 32: string; 48: string };

const iconPath = (name: 'icon' | 'icon-off'): IconPath => ({
  16: `/icons/${name}-16.png`,
  32: `/icons/${name}-32.png`,
  48: `/icons/${name}-48.png`,
});

/** Shows the number of a tab's distinct terms on its toolbar button; the icon is grey where Neurogloss is off. */
export async function updateBadge(tabId: number): Promise<null> {
  await draw(tabId);
  return null;
}

/** Serialized: of two at once, the older could finish last and show outdated numbers. */
const draw = serializeByKey(async (tabId: number): Promise<void> => {
  const frames = (await callFrames(tabId, 'state', [])).map(({ value }) => value);
  const ids = new Set(frames.flatMap(({ entryIds }) => entryIds));
  const isOff = frames.every(({ idleReason }) => idleReason === 'off' || idleReason === 'site-off');
  const text = ids.size === 0 ? '' : String(Math.min(ids.size, MOST_SHOWN));
  await browser.action.setIcon({ tabId, path: iconPath(isOff ? 'icon-off' : 'icon') });
  // An unread notice has the number's place.
  if ((await pendingNotice(tabId)) !== null) return;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }),
  ]);
});
