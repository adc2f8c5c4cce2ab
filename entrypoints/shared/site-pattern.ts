import { matchesWildcard } from './wildcard.ts';

/** A site pattern, read. */
interface SitePattern {
  host: RegExp;
  /** Without a port, any port is meant. */
  port: string | null;
  /** `*` stands for anything. */
  path: string;
}

/** `file:` addresses have no host; this stands for one in patterns. */
const FILE = 'file://';

/** Host, port and path of a pattern; a pasted `https://` does no harm. */
const PARTS = /^(?:https?:\/\/)?(\[[\da-f:]+\]|(?:\*|\*\.)?[^\s/:*]*)(?::(\d{1,5}))?(\/\S*)?$/i;

/**
 * Reads a site pattern; `null` when it is none.
 * - `example.org` → this host, with or without `www.`
 * - `*.example.org` → this host and all below it
 * - `example.org/path/*` → addresses that begin so; `*` stands for anything
 * - `localhost:8000`, `*`, `file:///*`
 */
function readPattern(text: string): SitePattern | null {
  const trimmed = text.trim();
  if (trimmed.toLowerCase().startsWith(FILE))
    return { host: /^$/, port: null, path: trimmed.slice(FILE.length) };
  const [, host = '', port, path] = PARTS.exec(trimmed) ?? [];
  if (!/^(\*|(\*\.)?[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*|\[[\da-f:]+\])$/iu.test(host)) return null;
  return { host: hostPattern(asciiHost(host)), port: port ?? null, path: path ?? '/*' };
}

function hostPattern(host: string): RegExp {
  if (host === '*') return /./;
  const [, below, name = ''] = /^(\*\.)?(?:www\.)?(.*)$/.exec(host) ?? [];
  return new RegExp(`^${below ? '(.+\\.)?' : '(www\\.)?'}${escapeText(name)}$`);
}

/** Hosts as the web platform writes them: `münchen.de` → `xn--mnchen-3ya.de`. */
function asciiHost(host: string): string {
  const below = host.startsWith('*.') ? '*.' : '';
  const name = host.slice(below.length);
  return name === '*' || !URL.canParse(`http://${name}`) ? host : below + new URL(`http://${name}`).hostname;
}

function escapeText(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\/-]/g, '\\$&');
}

/** Whether this text can be used as a site pattern. */
export function isSitePattern(text: string): boolean {
  return readPattern(text) !== null;
}

/** Whether an address falls under a site pattern; `false` for what is no pattern or no address. */
export function matchesSite(text: string, address: string): boolean {
  const pattern = readPattern(text);
  if (!pattern || !URL.canParse(address)) return false;
  const { protocol, hostname, port, pathname, search } = new URL(address);
  if (protocol === 'file:' && !text.trim().toLowerCase().startsWith(FILE)) return false;
  const samePort = pattern.port === null || pattern.port === (port || DEFAULT_PORTS[protocol]);
  return pattern.host.test(hostname) && samePort && matchesWildcard(pattern.path, pathname + search);
}

const DEFAULT_PORTS: Record<string, string> = { 'http:': '80', 'https:': '443' };

/** The pattern for the site of this address, as the switch "on this site" stores it; `null` for what is no site. */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  if (protocol === 'file:') return 'file:///*';
  return protocol === 'http:' || protocol === 'https:' ? host.replace(/^www\./, '') : null;
}
