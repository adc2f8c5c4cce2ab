import type { Settings } from './settings-schema.ts';
import { rankAt, siteOf } from './site-pattern.ts';

type Where = Pick<Settings, 'where' | 'except' | 'only'>;

/**
 * Whether the reader wants pages at this address read, apart from the switch for everywhere. What names one site counts
 * more than what names many, whether it is to be read or left alone; of two that name as much, to be left alone.
 */
export function isOnAtSite({ where, except, only }: Where, address: string): boolean {
  const most = (patterns: readonly string[]): number =>
    patterns.reduce((rank, pattern) => Math.max(rank, rankAt(pattern, address)), -1);
  const [leftAlone, read] = [most(except), most(only)];
  if (leftAlone < 0 && read < 0) return where === 'everywhere';
  return read > leftAlone || (leftAlone < 0 && where === 'everywhere');
}

/** The settings to change so that this site is on or off, and no other; none for what is no site. */
export function switchSite(settings: Where, address: string, on: boolean): Partial<Where> {
  const site = siteOf(address);
  if (site === null || isOnAtSite(settings, address) === on) return {};
  return on ? switchOn(settings, site, address) : switchOff(settings, site, address);
}

/** Leaves exceptions that hold for other sites too: the site is then named as one to read. */
function switchOn(settings: Where, site: string, address: string): Partial<Where> {
  const own = rankAt(site, address);
  const except = settings.except.filter((pattern) => rankAt(pattern, address) < own);
  const isOn = isOnAtSite({ ...settings, except }, address);
  return {
    ...(except.length < settings.except.length && { except }),
    ...(!isOn && { only: [...settings.only, site] }),
  };
}

/** Takes the site from those to read where that is enough, else adds it to those to leave alone. */
function switchOff(settings: Where, site: string, address: string): Partial<Where> {
  const only = settings.only.filter((pattern) => pattern !== site);
  const isOff = !isOnAtSite({ ...settings, only }, address);
  return isOff ? { only } : { except: [...settings.except, site] };
}
