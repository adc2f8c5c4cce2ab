import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../entrypoints/settings/settings-schema.ts';
import { isSitePattern, matchesSite, siteOf } from '../../../entrypoints/settings/site-pattern.ts';
import { isOnAtSite, switchSite } from '../../../entrypoints/settings/site-rules.ts';

describe('a site pattern', () => {
  test.each([
    ['example.org', 'https://example.org/', true],
    ['example.org', 'http://example.org/a?b=c', true],
    ['example.org', 'https://www.example.org/', true],
    ['www.example.org', 'https://example.org/', true],
    ['example.org', 'https://news.example.org/', false],
    ['example.org', 'https://example.org.evil.test/', false],
    ['example.org', 'https://notexample.org/', false],
    ['*.example.org', 'https://news.example.org/', true],
    ['*.example.org', 'https://example.org/', true],
    ['*.example.org', 'https://badexample.org/', false],
    ['example.org/path/*', 'https://example.org/path/page', true],
    ['example.org/path/*', 'https://example.org/other', false],
    ['example.org/*?q=*', 'https://example.org/search?q=tic', true],
    ['https://example.org/', 'https://example.org/', true],
    ['https://example.org', 'http://example.org/page', true],
    ['EXAMPLE.org', 'https://example.org/', true],
    [' example.org ', 'https://example.org/', true],
    ['localhost:8000', 'http://localhost:8000/', true],
    ['localhost:8000', 'http://localhost:9000/', false],
    ['localhost', 'http://localhost:9000/', true],
    ['example.org:443', 'https://example.org/', true],
    ['127.0.0.1', 'http://127.0.0.1:40000/', true],
    ['[::1]', 'http://[::1]:40000/', true],
    ['münchen.de', 'https://xn--mnchen-3ya.de/', true],
    ['example.org/*/b/*', 'https://example.org/a/b/c', true],
    ['example.org/*/b/*/b', 'https://example.org/a/b', false],
    ['example.org/a*a', 'https://example.org/a', false],
    ['example.org/a*', 'https://example.org/a', true],
    ['example.org/a', 'https://example.org/ab', false],
    ['*', 'https://anything.test/', true],
    ['*', 'file:///home/note.html', false],
    ['file:///*', 'file:///home/note.html', true],
    ['file:///*', 'https://example.org/', false],
    ['example.org', 'https://example.org./', true],
    ['example.org.', 'https://example.org/', true],
    ['example.org/wiki/Müller*', 'https://example.org/wiki/M%C3%BCller-Lyer', true],
    ['example.org/wiki/M%C3%BCller*', 'https://example.org/wiki/Müller-Lyer', true],
    ['example.org/find?q=Zähne*', 'https://example.org/find?q=Z%C3%A4hne', true],
    ['https://example.org/page#part', 'https://example.org/page', true],
    ['example.org/*#part', 'https://example.org/page', true],
    ['example.org//double/*', 'https://example.org//double/page', true],
    ['file:///home/Müller/*', 'file:///home/M%C3%BCller/note.html', true],
    ['file://server/share/*', 'file://server/share/note.html', true],
    ['file://server/share/*', 'file:///share/note.html', false],
    ['exa(mple.org', 'https://exa(mple.org/', false],
    ['example.org', 'no address', false],
  ])('%s and %s: %s', (pattern, address, expected) => {
    expect(matchesSite(pattern, address)).toBe(expected);
  });

  test.each([
    '',
    '   ',
    'two words',
    'a..b',
    '*example.org',
    'example.org:port',
    '/path',
    'ftp://example.org',
  ])('is not "%s"', (text) => expect(isSitePattern(text)).toBe(false));

  test('of many stars costs no more than it is long, whatever the address', () => {
    // As a regular expression this pattern of a hostile settings file takes longer than anybody waits.
    const pattern = `example.org/${'*a'.repeat(200)}b`;
    const started = performance.now();
    expect(matchesSite(pattern, `https://example.org/${'a'.repeat(5000)}`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('finds with its stars what a regular expression finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 12 });
    const form = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*'), maxLength: 8 });
    fc.assert(
      fc.property(form, letters, (form, text) => {
        const expected = new RegExp(`^/${form.replaceAll('*', '.*')}$`).test(`/${text}`);
        return matchesSite(`example.org/${form}`, `https://example.org/${text}`) === expected;
      }),
    );
  });

  test.each([
    'https://example.org./page',
    'file:///note.html',
    'file://server/share/note.html',
    'http://a_b.test:81/',
  ])('made for %s matches it', (address) => {
    const site = siteOf(address) ?? '';
    expect(isSitePattern(site)).toBe(true);
    expect(matchesSite(site, address)).toBe(true);
  });

  test('is made for an address without www., as its user names the site', () => {
    expect(siteOf('https://www.example.org:8000/page')).toBe('example.org:8000');
  });

  test('never throws, and the pattern made for an address matches it', () => {
    fc.assert(
      fc.property(fc.string(), fc.webUrl(), (text, address) => {
        matchesSite(text, address);
        const site = siteOf(address);
        return site !== null && isSitePattern(site) && matchesSite(site, address);
      }),
    );
  });
});

describe('the switch for a site', () => {
  const address = 'https://news.example.org/page';

  test.each<[string, Partial<Settings>]>([
    ['no pattern', {}],
    ['only this site', { where: 'only', only: ['news.example.org'] }],
    ['only by a wider pattern', { where: 'only', only: ['*.example.org'] }],
    ['only others', { where: 'only', only: ['other.test'] }],
    ['an exception', { except: ['news.example.org'] }],
    ['a wider exception', { except: ['*.example.org', 'other.test'] }],
    ['all left alone', { except: ['*'] }],
    ['an exception for a part of it', { except: ['news.example.org/page*', '*.example.org'] }],
    ['a wider exception and only others', { where: 'only', only: ['other.test'], except: ['*.org', '*'] }],
    ['both lists', { where: 'only', only: ['news.example.org', '*'], except: ['*'] }],
  ])('works both ways with %s', (_, changes) => {
    const settings = { ...DEFAULT_SETTINGS, ...changes };
    const off = { ...settings, ...switchSite(settings, address, false) };
    expect(isOnAtSite(off, address)).toBe(false);
    const on = { ...off, ...switchSite(off, address, true) };
    expect(isOnAtSite(on, address)).toBe(true);
  });

  test('switched on leaves a wider exception, under which other sites stay off', () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, except: ['*.example.org'] };
    expect(switchSite(settings, address, true)).toEqual({ only: ['news.example.org'] });
    expect(
      switchSite({ ...settings, only: ['news.example.org'] }, 'https://news.example.org/', false),
    ).toEqual({
      only: [],
    });
  });

  test('switched off keeps the site among those to read, where another setting has it read', () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, only: ['news.example.org'] };
    expect(switchSite(settings, address, false)).toEqual({ except: ['news.example.org'] });
  });

  test('does what it says for its site, and leaves all others as they were', () => {
    const hosts = ['a.test', 'b.a.test', 'c.b.a.test', 'other.test', 'localhost:81', 'localhost:82'];
    const host = fc.constantFrom(...hosts);
    const pattern = fc.oneof(
      host,
      fc.constantFrom(
        '*',
        '*.a.test',
        '*.b.a.test',
        '*.test',
        'localhost',
        '*.test/x/*',
        'b.a.test/x/*',
        'a.test/*',
      ),
    );
    const patterns = fc.uniqueArray(pattern, { maxLength: 5 });
    const path = fc.constantFrom('/', '/x/y');
    const where = fc.constantFrom('everywhere' as const, 'only' as const);
    fc.assert(
      fc.property(
        where,
        patterns,
        patterns,
        host,
        path,
        fc.boolean(),
        (where, except, only, host, path, on) => {
          const before = { where, except, only };
          const after = { ...before, ...switchSite(before, `http://${host}${path}`, on) };
          expect(isOnAtSite(after, `http://${host}${path}`)).toBe(on);
          for (const other of hosts.filter((each) => each !== host))
            for (const path of ['/', '/x/y'])
              expect(isOnAtSite(after, `http://${other}${path}`), other).toBe(
                isOnAtSite(before, `http://${other}${path}`),
              );
        },
      ),
    );
  });

  test('changes nothing for what is no site', () => {
    expect(switchSite(DEFAULT_SETTINGS, 'about:blank', false)).toEqual({});
  });
});
