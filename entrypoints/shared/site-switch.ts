import type { Settings } from './settings.ts';
import { matchesSite, siteOf } from './site-pattern.ts';

type Where = Pick<Settings, 'where' | 'except' | 'only'>;

/** Whether the reader wants pages at this address read, apart from the switch for everywhere. */
export function isOnAtSite({ where, except, only }: Where, address: string): boolean {
  const within = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) => matchesSite(pattern, address));
  return !within(except) && (where === 'everywhere' || within(only));
}

/** The settings to change so that the site of this address is on or off; none for what is no site. */
export function switchSite(settings: Where, address: string, on: boolean): Partial<Where> {
  const site = siteOf(address);
  if (site === null || isOnAtSite(settings, address) === on) return {};
  return on ? switchOn(settings, site, address) : switchOff(settings, site, address);
}

function switchOn(settings: Where, site: string, address: string): Partial<Where> {
  const except = settings.except.filter((pattern) => !matchesSite(pattern, address));
  const only = isOnAtSite({ ...settings, except }, address) ? settings.only : [...settings.only, site];
  return { except, only };
}

/** Leaves wider patterns as they are: an exception is added where they would keep the site on. */
function switchOff(settings: Where, site: string, address: string): Partial<Where> {
  const only = settings.only.filter((pattern) => pattern !== site);
  const except = isOnAtSite({ ...settings, only }, address) ? [...settings.except, site] : settings.except;
  return { except, only };
}
