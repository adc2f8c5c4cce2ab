import { expect } from 'vitest';
import { withExtension } from '../../scripts/browsers/contexts/control.ts';
import { test } from '../support/browser-test.ts';

test('asks for no more than the features need', async ({ browser }) => {
  const manifest = await withExtension(browser, () => chrome.runtime.getManifest());
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus']);
  expect(manifest.host_permissions).toEqual(['<all_urls>']);
  expect(manifest.optional_permissions ?? []).toEqual([]);
});

test('lets no page load a file of the extension', async ({ browser }) => {
  const manifest = await withExtension(browser, () => chrome.runtime.getManifest());
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.externally_connectable).toBeUndefined();
});

test('allows its own pages nothing but its own files', async ({ browser }) => {
  const manifest = await withExtension(browser, () => chrome.runtime.getManifest());
  const policies = manifest.content_security_policy;
  const policy = (typeof policies === 'object' && policies.extension_pages) || '';
  const directives = policy.split(';').map((directive) => directive.trim().split(' '));
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
