import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Level } from '../../../components/entry/entry-actions.ts';
import { EntryPanel } from '../../../components/entry/entry-panel.tsx';
import { TextProvider } from '../../../components/text.tsx';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import { bugs } from '../../../package.json';
import { english } from './english.ts';
import { essentialMyoclonus, myoclonus, relaxation } from './fixtures/entries.ts';
import { NO_ACTIONS } from './no-actions.ts';

const nothing = (): void => {};

/** The entry's markup, and what of it a reader sees. */
function show(entry: CompiledEntry, level: Level = 'plain'): { html: string; text: string } {
  const html = renderToString(
    <TextProvider value={english}>
      <EntryPanel entry={entry} level={level} muted={false} actions={NO_ACTIONS} setLevel={nothing} />
    </TextProvider>,
  );
  return { html, text: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') };
}

const inOrder = (text: string, parts: readonly string[]): void => {
  const places = parts.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
};

describe('an entry', () => {
  test('gives term, pronunciation, kind, other names, summary and sources, in this order', () => {
    inOrder(show(myoclonus).text, [
      'myoclonus',
      'my-OK-luh-nus',
      'phenomenon',
      'also called myoclonic jerks',
      'Sudden, brief, shock-like jerks',
      'Sources',
      'Caviness JN',
      'Zutt R',
    ]);
  });

  test('keeps detail for those who ask', () => {
    const { text } = show(myoclonus);
    for (const part of [
      'Jerks last mostly',
      'Not to be confused with',
      'Terminology',
      'Further reading',
      'Codes',
    ])
      expect(text).not.toContain(part);
    expect(text).toContain('More');
  });

  test('gives clinical readers the detail at once, and once', () => {
    const { text } = show(myoclonus, 'clinical');
    inOrder(text, [
      'Sudden, brief',
      'Jerks last mostly',
      'Sources',
      'Not to be confused with',
      'Terminology',
    ]);
    expect(text.split('Jerks last mostly')).toHaveLength(2);
  });

  test('says that a general word stands without a reference', () => {
    expect(show(relaxation).text).toContain('explained here without a reference');
  });

  test('shows further reading, and what that is, where no source was read', () => {
    inOrder(show(essentialMyoclonus).text, ['Further reading', 'not read yet', 'Dijk JM']);
  });

  test('opens links in a new tab that learns nothing of the page', () => {
    const links = show(myoclonus, 'clinical').html.match(/<a [^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      expect(link).toContain('target="_blank"');
      expect(link).toContain('rel="noopener noreferrer"');
      expect(link).toMatch(/href="https:/);
    }
  });

  test('names itself, and no page, in a report', () => {
    const [, address = ''] = /href="([^"]*)"[^>]*>Report an error/.exec(show(myoclonus).html) ?? [];
    expect(address.startsWith(`${bugs.url}/new?`)).toBe(true);
    const { searchParams } = new URL(address.replaceAll('&amp;', '&'));
    expect(searchParams.get('title')).toBe('Entry "myoclonus": ');
    expect(searchParams.get('body')).toContain('myoclonus');
  });

  test('marks its prose as English and lets words open entries', () => {
    const { html } = show(myoclonus);
    expect(html).toMatch(
      /<p class="summary" lang="en"[^>]*>.*<button type="button" class="word">brain<\/button>/,
    );
  });

  test('shows hostile text as text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { html } = show({
      ...myoclonus,
      term: hostile,
      alsoCalled: [hostile],
      summary: { text: hostile, links: [] },
    });
    expect(html).not.toContain('<img');
  });
});
