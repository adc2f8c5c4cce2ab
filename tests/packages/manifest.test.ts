import { describe, expect, test } from 'vitest';
import { packageFile } from '../../scripts/packages/package-file.ts';
import { readZip } from '../../scripts/packages/read-zip.ts';

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy: { extension_pages: string };
}

describe.each(['chrome', 'edge', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest: Manifest = JSON.parse(
    new TextDecoder().decode(readZip(packageFile(browser)).get('manifest.json')),
  );

  test('asks for no more than the features need', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus']);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test('lets no page load a file of the extension', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('allows its own pages nothing but its own files', () => {
    const directives = manifest.content_security_policy.extension_pages
      .split(';')
      .map((directive) => directive.trim().split(' '));
    expect(Object.fromEntries(directives.map(([name, ...sources]) => [name, sources.join(' ')]))).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });
});
