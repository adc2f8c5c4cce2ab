import * as v from 'valibot';

const NAMES = v.record(v.string(), v.string());

const PACKAGE = v.looseObject({
  version: v.optional(v.string()),
  integrity: v.optional(v.string()),
  link: v.optional(v.boolean()),
  optionalDependencies: v.optional(NAMES),
  dev: v.optional(v.boolean()),
});

const LOCK = v.looseObject({ packages: v.record(v.string(), PACKAGE) });

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];

const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * Adds to npm's lock file the programs for other systems that npm left out.
 *
 * It does so where its registry did not serve them. `npm ci` refuses a lock file without them, on every system. What they run on is read from their names
 * (`@biomejs/cli-linux-x64-musl`). They carry no checksum until npm sees them.
 * Returns the same text when nothing is missing. Throws on anything but a lock file.
 */
export function completeLock(json: string): string {
  const lock: unknown = JSON.parse(json);
  // Asserted, not parsed: parsing would lose the order of the fields.
  v.assert(LOCK, lock);
  const missing = missingPackages(lock.packages);
  if (missing.length === 0) return json;
  for (const { path, ...entry } of missing) lock.packages[path] = entry;
  lock.packages = Object.fromEntries(
    // As npm itself sorts.
    Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en')),
  );
  return `${JSON.stringify(lock, null, 2)}\n`;
}

function missingPackages(packages: v.InferOutput<typeof LOCK>['packages']) {
  return Object.entries(packages).flatMap(([owner, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${owner}/node_modules/${name}`])
      .map(([name, version]) => {
        const { os, cpu, libc } = systemOf(name);
        // In npm's order, so that its next run changes nothing.
        const entry = { version, cpu, ...(dev && { dev }), ...(libc && { libc }), optional: true, os };
        return { path: `node_modules/${name}`, ...entry };
      }),
  );
}

/** Reads from a package's name what it runs on. Throws on a name that does not say. */
function systemOf(name: string): { os: string[]; cpu: string[]; libc?: string[] } {
  const words = name.slice(name.lastIndexOf('/') + 1).split('-');
  const os = words.filter((word) => SYSTEMS.includes(word));
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`What system does ${name} run on?`);
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu')) && 'glibc';
  return { os, cpu, ...(libc && { libc: [libc] }) };
}

/**
 * Adds to npm's lock file the checksums that it lacks.
 * What other systems install is checked too then.
 * Returns the same text when there is nothing to add. Throws on anything but a lock file.
 * @param integrityOf a package's checksum; empty where it is unknown
 */
export function withIntegrity(json: string, integrityOf: (name: string, version: string) => string): string {
  const lock: unknown = JSON.parse(json);
  // Asserted, not parsed: parsing would lose the order of the fields.
  v.assert(LOCK, lock);
  let added = false;
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === '' || entry.link || entry.integrity !== undefined || entry.version === undefined) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const integrity = integrityOf(name, entry.version);
    if (integrity === '') continue;
    const { version, ...rest } = entry;
    lock.packages[path] = { version, integrity, ...rest };
    added = true;
  }
  return added ? `${JSON.stringify(lock, null, 2)}\n` : json;
}
