// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { Search } from '../../../components/popup/search.tsx';
import { TextProvider } from '../../../components/text.tsx';
import type { SearchHit } from '../../../glossary/search-hit.ts';
import { english } from './english.ts';

const hit = (id: string): SearchHit => ({ id, term: id, kind: 'phenomenon', marks: [] });
const HITS = ['myoclonus', 'myoclonic seizure', 'myopathy'].map(hit);

const opened: string[] = [];
const queries: string[] = [];

afterEach(() => {
  render(null, document.body);
  opened.length = 0;
  queries.length = 0;
});

function show(hits: SearchHit[] | null, isCurrent = true, query = 'myo', isGuess = false): HTMLInputElement {
  act(() =>
    render(
      <TextProvider value={english}>
        <Search
          query={query}
          hits={hits}
          isCurrent={isCurrent}
          isGuess={isGuess}
          setQuery={(next) => queries.push(next)}
          open={(id) => opened.push(id)}
        />
      </TextProvider>,
      document.body,
    ),
  );
  const field = document.querySelector('input');
  if (!field) throw new Error('There is no field.');
  return field;
}

function press(field: HTMLInputElement, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => {
    field.dispatchEvent(event);
  });
  return event;
}

describe('the search field', () => {
  test('has the focus at once', () => {
    const field = show(null, true, '');
    expect(document.activeElement).toBe(field);
  });

  test('opens the first result with Enter', () => {
    press(show(HITS), 'Enter');
    expect(opened).toEqual(['myoclonus']);
  });

  test('opens the result that the arrow keys chose', () => {
    const field = show(HITS);
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) press(field, key);
    expect(opened).toEqual(['myoclonic seizure']);
  });

  test('tells screen readers which result is chosen', () => {
    const field = show(HITS);
    expect(field.getAttribute('aria-expanded')).toBe('true');
    press(field, 'ArrowUp');
    const chosen = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
    expect(chosen?.textContent).toContain('myopathy');
    expect(chosen?.getAttribute('aria-selected')).toBe('true');
  });

  test('waits for the answer when Enter comes before it', () => {
    press(show([hit('stale')], false), 'Enter');
    expect(opened).toEqual([]);
    show(HITS);
    expect(opened).toEqual(['myoclonus']);
  });

  test('is emptied by Escape, which an empty field leaves to the browser', () => {
    expect(press(show(HITS), 'Escape').defaultPrevented).toBe(true);
    expect(queries).toEqual(['']);
    expect(press(show(null, true, ''), 'Escape').defaultPrevented).toBe(false);
  });

  test('leaves keys to an input method while it composes', () => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
    const field = show(HITS);
    act(() => {
      field.dispatchEvent(event);
    });
    expect(opened).toEqual([]);
  });

  test('says how many results there are, and when there is none', () => {
    show(HITS);
    expect(document.querySelector('[role=status]')?.textContent).toBe('3 entries found');
    show([], true, 'myo', true);
    expect(document.querySelector('[role=status]')?.textContent).toMatch(
      /^Nothing found for “myo”\.Try another/,
    );
  });

  test('offers the nearest names when nothing was found, and opens none of them unasked', () => {
    const field = show(HITS, true, 'mjo', true);
    expect(document.querySelector('[role=status]')?.textContent).toMatch(/Nearest in spelling:$/);
    press(field, 'Enter');
    expect(opened).toEqual([]);
    press(field, 'ArrowDown');
    press(field, 'Enter');
    expect(opened).toEqual(['myoclonus']);
  });
});
