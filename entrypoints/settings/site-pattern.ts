/** A parsed site pattern. */
interface SitePattern {
  isFile: boolean;
  host: RegExp;
  /** Whether it names one host: not all hosts, nor all subdomains of one. */
  isOneHost: boolean;
  /** `null` for any port. */
  port: string | null;
  /** Percent-encoded, as in addresses; `*` matches any text. */
  path: string;
}

/** Host, port and path of a pattern; a pasted `https://` is ignored. */
const PARTS = /^(?:https?:\/\/)?(\[[\da-f:]+\]|(?:\*|\*\.)?[^\s/:*]*)(?::(\d{1,5}))?(\/\S*)?$/i;
/** Server (often none) and path of a pattern for files. */
const FILE_PARTS = /^file:\/\/([^\s/:*]*)(\/\S*)$/i;
const HOST = /^(\*|(\*\.)?[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*|\[[\da-f:]+\])$/iu;

/**
 * Parses a site pattern. Returns `null` for text that is none.
 * - `example.org`: this host, with or without `www.`
 * - `*.example.org`: this host and all its subdomains
 * - `example.org/path/*`: addresses that begin like this; `*` matches any text
 * - `localhost:8000`, `*`, `file:///*`
 */
function parsePattern(text: string): SitePattern | null {
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

/** A host without the final dot, which names the DNS root: `example.org.` → `example.org`. */
const withoutRoot = (host: string): string => host.replace(/\.$/, '');

/** A path as in addresses, percent-encoded and without its fragment: `/Müller#life` → `/M%C3%BCller`. */
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

/** A host as in addresses, in Punycode: `münchen.de` → `xn--mnchen-3ya.de`. */
function asciiHost(host: string): string {
  const below = host.startsWith('*.') ? '*.' : '';
  const name = host.slice(below.length);
  return name === '*' || !URL.canParse(`http://${name}`) ? host : below + new URL(`http://${name}`).hostname;
}

function escapeText(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\/-]/g, '\\$&');
}

/** Whether this text is a site pattern. */
export function isSitePattern(text: string): boolean {
  return parsePattern(text) !== null;
}

/** Whether a site pattern matches an address; `false` for text that is no pattern or no address. */
export function matchesSite(text: string, address: string): boolean {
  return rankAt(text, address) !== NO_MATCH;
}

const NO_MATCH = -1;

/**
 * The rank of a pattern at an address, from 0 to 3; -1 when it does not match.
 * A pattern that names one host outranks one that names many; among those, one that names a port outranks one that does not.
 */
export function rankAt(text: string, address: string): number {
  const pattern = parsePattern(text);
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

/** The pattern that the switch "on this site" stores for an address; `null` for an address that is no site. */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port } = new URL(address);
  if (protocol === 'file:') return `file://${hostname}/*`;
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return withoutRoot(hostname).replace(/^www\./, '') + (port && `:${port}`);
}

/**
 * Whether a text matches a form in which each `*` matches any text, also none.
 * Not a regular expression: one with several stars backtracks through every way to split a long address, for minutes.
 */
function matchesWildcard(form: string, text: string): boolean {
  const [start = '', ...others] = form.split('*');
  const end = others.pop();
  if (end === undefined) return text === start;
  if (!text.startsWith(start)) return false;
  let at = start.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - end.length >= at && text.endsWith(end);
}
