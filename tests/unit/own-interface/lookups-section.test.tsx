// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { LookupsSection, type LookupsSectionProps } from '../../../components/lookups/lookups-section.tsx';
import type { Lookup } from '../../../entrypoints/glossaries/lookups/lookup.ts';
import { DEFAULT_SETTINGS, type SettingsChange } from '../../../entrypoints/settings/settings-schema.ts';
import { draw, named, press, textOf, write } from './rendered.tsx';

afterEach(() => render(null, document.body));

const lookupOf = (id: string, changes: Partial<Lookup> = {}): Lookup => ({
  id,
  term: id,
  sentence: { before: 'A case of ', words: id, after: '.' },
  title: 'A page',
  opened: '2026-11-30T08:00:00.000Z',
  count: 1,
  ...changes,
});

/** Draws the section over a store, which the result holds. */
function drawLookups(lookups: readonly Lookup[], failure: string | null = null) {
  const store = { lookups, saved: [] as string[], changes: [] as SettingsChange[] };
  const put = (now: readonly Lookup[]): void => {
    store.lookups = now;
    show();
  };
  const show = (): void => {
    const props: LookupsSectionProps = {
      settings: DEFAULT_SETTINGS,
      change: (change) => store.changes.push(change),
      lookups: store.lookups,
      failure,
      addressOf: (id) => `/glossary.html#entry=${id}`,
      actions: {
        remove: async ({ id }) => {
          if (failure === null) put(store.lookups.filter((each) => each.id !== id));
          return failure === null;
        },
        putBack: async (lookup) => {
          put([lookup, ...store.lookups]);
          return true;
        },
        clear: () => put([]),
        save: (format) => store.saved.push(format),
      },
    };
    draw(<LookupsSection {...props} />);
  };
  show();
  return store;
}

const terms = (): string[] => [...document.querySelectorAll('.lookup a')].map((link) => textOf(link));
const pressAndWait = async (name: string): Promise<void> => act(async () => named(name).click());
const focused = (): string | null => {
  const { activeElement } = document;
  return activeElement && (activeElement.getAttribute('aria-label') ?? textOf(activeElement));
};

describe('the looked-up terms', () => {
  test('are kept from when the switch is pressed', () => {
    const { changes } = drawLookups([]);
    expect(textOf()).toContain('Nothing is kept yet.');
    press('Keep a list of the terms that I look up');
    expect(changes).toEqual([{ set: { keepLookups: true } }]);
  });

  test('are in their sentences, with the page, the day and how often', () => {
    drawLookups([lookupOf('chorea', { count: 3 }), lookupOf('ward', { glossary: 'My list', title: '' })]);
    const [first, second] = [...document.querySelectorAll('.lookup')].map((each) => textOf(each));
    expect(first).toBe('choreaA case of chorea.A page · Nov 30, 2026 · 3 times');
    expect(second).toBe('wardMy listA case of ward.Nov 30, 2026');
    expect([...document.querySelectorAll('mark')].map((mark) => textOf(mark))).toEqual(['chorea', 'ward']);
    expect(named('chorea').getAttribute('href')).toBe('/glossary.html#entry=chorea');
  });

  test('that a page makes up are bounded, and shown as text', () => {
    const markup = '<img src=x onerror=alert(1)>';
    drawLookups([
      lookupOf('tic', { title: markup, sentence: { before: markup, words: markup, after: markup } }),
    ]);
    expect(document.querySelector('img')).toBeNull();
    expect(textOf()).toContain(markup);
  });

  test('are found by any of their texts', () => {
    drawLookups([lookupOf('chorea'), lookupOf('tic', { title: 'Tourette' })]);
    write('Search the looked-up terms', ' TOURETTE');
    expect(terms()).toEqual(['tic']);
    expect(textOf()).toContain('1 term');
    write('Search the looked-up terms', 'zebra');
    expect(textOf()).toContain('None of the looked-up terms holds “zebra”.');
  });

  test('are drawn fifty at a time', () => {
    drawLookups(Array.from({ length: 120 }, (_, at) => lookupOf(`term-${at}`)));
    expect(terms()).toHaveLength(50);
    press('Show more');
    expect(terms()).toHaveLength(100);
  });

  test('are removed one by one, with the focus on the next, and come back', async () => {
    const store = drawLookups([lookupOf('chorea'), lookupOf('tic')]);
    named('Remove: chorea').focus();
    await pressAndWait('Remove: chorea');
    expect(terms()).toEqual(['tic']);
    expect(focused()).toBe('Remove: tic');
    expect(textOf()).toContain('“chorea” is removed.');
    await pressAndWait('Undo');
    expect(store.lookups.map(({ id }) => id)).toEqual(['chorea', 'tic']);
    expect(document.activeElement?.id).toBe('lookups');
  });

  test('say why one could not be removed', async () => {
    drawLookups([lookupOf('chorea')], 'The disk is full.');
    await pressAndWait('Remove: chorea');
    expect(terms()).toEqual(['chorea']);
    expect(textOf(document.querySelector('[role=alert]') ?? undefined)).toBe('The disk is full.');
    expect(textOf()).not.toContain('is removed');
  });

  test('are all deleted after a question, whose focus is on the answer that keeps them', () => {
    const store = drawLookups([lookupOf('chorea'), lookupOf('tic')]);
    press('Delete the list');
    expect(textOf()).toContain('Delete the list with its 2 terms?');
    expect(focused()).toBe('Keep the list');
    press('Delete it');
    expect(store.lookups).toEqual([]);
    expect(document.activeElement?.id).toBe('lookups');
  });

  test('are saved for Anki and as a table', () => {
    const { saved } = drawLookups([lookupOf('chorea')]);
    press('Save for Anki');
    press('Save as a table');
    expect(saved).toEqual(['anki', 'csv']);
  });
});
