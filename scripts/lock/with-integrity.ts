import * as v from 'valibot';

const LOCK = v.looseObject({
  packages: v.record(
    v.string(),
    v.looseObject({
      version: v.optional(v.string()),
      integrity: v.optional(v.string()),
      link: v.optional(v.boolean()),
    }),
  ),
});

/**
 * Adds to npm's lock file the checksums that it lacks, as `integrityOf` knows them (empty: unknown), so that what is
 * installed on other systems is checked too. Gives the lock file as it came when there is nothing to add.
 * Throws on anything but a lock file.
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
