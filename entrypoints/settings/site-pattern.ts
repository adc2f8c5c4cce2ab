import { matchesWildcard } from './wildcard.ts';

/** A site pattern, read. */
interface SitePattern {
  isFile: boolean;
  host: RegExp;
  /** Whether it names one host, not all or all below one. */
  isOneHost: boolean;
  /** Without a port, any port is meant. */
  port: string | null;
  /** As addresses write it; `*` stands for anything. */
  path: string;
}

/** Host, port and path of a pattern; a pasted `https://` does no harm. */
const PARTS = /^(?:https?:\/\/)?(\[[\da-f:]+\]|(?:\*|\*\.)?[^\s/:*]*)(?::(\d{1,5}))?(\/\S*)?$/i;
/** Server, if any, and path of a pattern for files. */
const FILE_PARTS = /^file:\/\/([^\s/:*]*)(\/\S*)$/i;
const HOST = /^(\*|(\*\.)?[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*|\[[\da-f:]+\])$/iu;

/**
 * Reads a site pattern; `null` when it is none.
 * - `example.org` → this host, with or without `www.`
 * - `*.example.org` → this host and all below it
 * - `example.org/path/*` → addresses that begin so; `*` stands for anything
 * - `localhost:8000`, `*`, `file:///*`
 */
function readPattern(text: string): SitePattern | null {
  const trimmed = text.trim();
  const file = FILE_PARTS.exec(trimmed);
  const [, written = '', port, path = '/*'] = file
    ? [file[0], file[1], null, file[2]]
    : (PARTS.exec(trimmed) ?? []);
  const host = withoutRoot(written);
  if (!(HOST.test(host) || (file && host === ''))) return null;
  return {
    isFile: file !== null,
    host: hostPattern(asciiHost(host)),
    isOneHost: !host.includes('*'),
    port: port ?? null,
    path: asciiPath(path),
  };
}

/** A host without the dot for the root of all names, which may end it: `example.org.` → `example.org`. */
const withoutRoot = (host: string): string => host.replace(/\.$/, '');

/** Paths as the web platform writes them, without what follows `#`: `/Müller#life` → `/M%C3%BCller`. */
function asciiPath(path: string): string {
  const { pathname, search } = new URL(`http://any${path}`);
  return pathname + search;
}

function hostPattern(host: string): RegExp {
  if (host === '') return /^$/;
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
  return rankAt(text, address) !== NO_MATCH;
}

const NO_MATCH = -1;

/**
 * How much a pattern counts for an address: more when it names one host than when it names many, and of those more when
 * it names one port; -1 when the address does not fall under it.
 */
export function rankAt(text: string, address: string): number {
  const pattern = readPattern(text);
  if (!pattern || !matches(pattern, address)) return NO_MATCH;
  return (pattern.isOneHost ? 2 : 0) + (pattern.port === null ? 0 : 1);
}

function matches(pattern: SitePattern, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, pathname, search } = new URL(address);
  if (pattern.isFile !== (protocol === 'file:')) return false;
  const samePort = pattern.port === null || pattern.port === (port || DEFAULT_PORTS[protocol]);
  const sameHost = pattern.host.test(withoutRoot(hostname));
  return sameHost && samePort && matchesWildcard(pattern.path, pathname + search);
}

const DEFAULT_PORTS: Record<string, string> = { 'http:': '80', 'https:': '443' };

/** The pattern for the site of this address, as the switch "on this site" stores it; `null` for what is no site. */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port } = new URL(address);
  if (protocol === 'file:') return `file://${hostname}/*`;
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return withoutRoot(hostname).replace(/^www\./, '') + (port && `:${port}`);
}
