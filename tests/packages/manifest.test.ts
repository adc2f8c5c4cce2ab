import { describe, expect, test } from 'vitest';
import { packageFile } from '../../scripts/packages/package-file.ts';
import { readZip } from '../../scripts/packages/read-zip.ts';

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  side_panel?: unknown;
  sidebar_action?: unknown;
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy: { extension_pages: string };
  browser_specific_settings?: Record<string, { strict_min_version?: string }>;
}

describe.each(['chrome', 'edge', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest: Manifest = JSON.parse(
    new TextDecoder().decode(readZip(packageFile(browser)).get('manifest.json')),
  );

  test('asks for no more than the features need', () => {
    expect(manifest.manifest_version).toBe(3);
    const beside = browser === 'firefox' ? [] : ['sidePanel'];
    expect(manifest.permissions).toEqual([
      'storage',
      'unlimitedStorage',
      'scripting',
      'contextMenus',
      ...beside,
    ]);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test('has a panel beside the page, which opens when the user wants it', () => {
    if (browser === 'firefox')
      expect(manifest.sidebar_action).toMatchObject({
        default_panel: 'sidepanel.html',
        open_at_install: false,
      });
    else expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
  });

  test('names the same oldest Firefox for phones, where it names one', () => {
    const { gecko, gecko_android: phones } = manifest.browser_specific_settings ?? {};
    expect(phones?.strict_min_version).toBe(gecko?.strict_min_version);
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
      'worker-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'neurogloss',
    });
  });
});
