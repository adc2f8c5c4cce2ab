import type { Settings } from './settings-schema.ts';
import { rankAt, siteOf } from './site-pattern.ts';

type SiteLists = Pick<Settings, 'where' | 'except' | 'only'>;

/**
 * Whether pages at this address are to be read, apart from the switch for all sites.
 * A pattern that names one site outranks one that names many, whichever list it is in; of equal rank, `except` wins.
 */
export function isOnAtSite({ where, except, only }: SiteLists, address: string): boolean {
  const highestRank = (patterns: readonly string[]): number =>
    patterns.reduce((rank, pattern) => Math.max(rank, rankAt(pattern, address)), -1);
  const [off, on] = [highestRank(except), highestRank(only)];
  if (off < 0 && on < 0) return where === 'everywhere';
  return on > off || (off < 0 && where === 'everywhere');
}

/** The settings to change so that this site, and no other, is on or off; none for an address that is no site. */
export function switchSite(settings: SiteLists, address: string, on: boolean): Partial<SiteLists> {
  const site = siteOf(address);
  if (site === null || isOnAtSite(settings, address) === on) return {};
  return on ? switchOn(settings, site, address) : switchOff(settings, site, address);
}

/** Keeps exceptions that hold for other sites too: the site is then added to `only`, which outranks them. */
function switchOn(settings: SiteLists, site: string, address: string): Partial<SiteLists> {
  const ownRank = rankAt(site, address);
  const except = settings.except.filter((pattern) => rankAt(pattern, address) < ownRank);
  const isOn = isOnAtSite({ ...settings, except }, address);
  return {
    ...(except.length < settings.except.length && { except }),
    ...(!isOn && { only: [...settings.only, site] }),
  };
}

/** Removes the site from `only` where that is enough, else adds it to `except`. */
function switchOff(settings: SiteLists, site: string, address: string): Partial<SiteLists> {
  const only = settings.only.filter((pattern) => pattern !== site);
  const isOff = !isOnAtSite({ ...settings, only }, address);
  return isOff ? { only } : { except: [...settings.except, site] };
}
