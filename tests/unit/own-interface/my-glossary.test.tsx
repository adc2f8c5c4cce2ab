// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import {
  MyGlossarySection,
  type MyGlossarySectionProps,
} from '../../../components/my-glossary/my-glossary-section.tsx';
import type { MyEntry } from '../../../entrypoints/glossaries/glossary-row.ts';
import { myEntry } from './glossary-fixtures.ts';
import { draw, field, named, press, submit, textOf, write } from './rendered.tsx';

afterEach(() => render(null, document.body));

const CHANGED = '2026-11-30T09:00:00.000Z';

/** Draws the section over a store, which the result holds; `refusal` is why it stores nothing. */
function drawMine(
  entries: readonly MyEntry[],
  { selected = null, refusal = null }: { selected?: string | null; refusal?: string | null } = {},
): { entries: readonly MyEntry[] } {
  const store = { entries };
  const show = (): void => {
    const props: MyGlossarySectionProps = {
      entries: store.entries,
      selected,
      save: async (draft) => {
        if (refusal !== null) return refusal;
        const { id = 'new' } = draft;
        store.entries = [
          ...store.entries.filter((each) => each.id !== id),
          { ...draft, id, changed: CHANGED },
        ];
        show();
        return null;
      },
      remove: async (id) => {
        if (refusal !== null) return refusal;
        store.entries = store.entries.filter((each) => each.id !== id);
        show();
        return null;
      },
    };
    draw(<MyGlossarySection {...props} />);
  };
  show();
  return store;
}

const pressAndWait = async (name: string): Promise<void> => act(async () => named(name).click());
const focused = (): string => textOf(document.activeElement ?? undefined);

describe('My glossary', () => {
  test('keeps an entry with all that is written in its form', async () => {
    const store = drawMine([]);
    press('Write an entry');
    expect(document.activeElement).toBe(field('Term'));
    write('Term', ' obs round ');
    write('Also written', 'obs\n\nobs round\nobservation round\nobs');
    write('Explanation', 'Pulse, pressure and temperature.\n');
    write('Link to a source', ' https://example.org/obs ');
    write('Language of the term', 'de');
    await submit('Term');
    expect(store.entries).toEqual([
      {
        id: 'new',
        term: 'obs round',
        alsoWritten: ['obs', 'observation round'],
        explanation: 'Pulse, pressure and temperature.',
        link: 'https://example.org/obs',
        language: 'de',
        changed: CHANGED,
      },
    ]);
    expect(textOf()).toContain('“obs round” is kept and marked now');
    expect(focused()).toBe('Write an entry');
  });

  test('keeps a link as readers of files do, so that a backup of it is taken back', async () => {
    const store = drawMine([]);
    press('Write an entry');
    write('Term', 'ward');
    write('Link to a source', 'HTTPS://Example.org/bed rounds');
    await submit('Term');
    expect(store.entries).toMatchObject([{ link: 'https://example.org/bed%20rounds' }]);
  });

  test('takes the words that were selected on a page as the term, and asks for what they mean', () => {
    drawMine([], { selected: 'obs round' });
    expect(field('Term').value).toBe('obs round');
    expect(document.activeElement).toBe(field('Explanation'));
  });

  test('begins in the language that was written in last', () => {
    drawMine([myEntry({ language: 'fr' })], { selected: 'ronde' });
    expect(field('Language of the term').value).toBe('fr');
  });

  test.each([
    ['Term', '', 'Write the term.'],
    ['Term', 'x'.repeat(201), 'A term has at most 200 characters.'],
    ['Term', 'OBS Round', '“OBS Round” is in your glossary already.'],
    ['Link to a source', 'javascript:alert(1)', 'This is no link.'],
    ['Link to a source', 'https://', 'This is no link.'],
    ['Link to a source', 'http://example.org/', 'This is no link.'],
    ['Link to a source', `https://example.org/${'x'.repeat(2000)}`, 'A link has at most 2,000 characters.'],
  ])('says what is wrong where "%s" is "%s"', async (label, text, message) => {
    const store = drawMine([myEntry()]);
    press('Write an entry');
    write('Term', 'ward');
    write(label, text);
    await submit('Term');
    expect(textOf()).toContain(message);
    expect(document.activeElement).toBe(field(label));
    expect(store.entries).toEqual([myEntry()]);
  });

  test('changes an entry, and leads back to where that began', async () => {
    const store = drawMine([myEntry(), myEntry({ id: 'two', term: 'ward' })]);
    named('Change: ward').focus();
    press('Change: ward');
    expect(textOf()).toContain('Change “ward”');
    write('Explanation', 'A room with beds.');
    await submit('Term');
    expect(store.entries.at(-1)).toMatchObject({ id: 'two', term: 'ward', explanation: 'A room with beds.' });
    expect(document.activeElement).toBe(named('Change: ward'));
  });

  test('brings back what was written in a form that was cancelled', async () => {
    const store = drawMine([myEntry({ id: 'two', term: 'ward' })]);
    press('Change: ward');
    write('Explanation', 'A room with beds.');
    press('Cancel');
    expect(textOf()).toContain('What you wrote was not kept.');
    expect(focused()).toBe('Go on writing');
    press('Go on writing');
    expect(field('Explanation').value).toBe('A room with beds.');
    press('Cancel');
    press('Go on writing');
    await submit('Term');
    expect(store.entries).toMatchObject([{ id: 'two', term: 'ward', explanation: 'A room with beds.' }]);
  });

  test('closes a form in which nothing was written without a word', () => {
    drawMine([], { selected: 'ward' });
    press('Cancel');
    expect(textOf()).not.toContain('What you wrote was not kept.');
  });

  test('keeps what is written when it could not be stored, and says why', async () => {
    drawMine([], { selected: 'ward', refusal: 'The disk is full.' });
    write('Explanation', 'A room with beds.');
    await submit('Term');
    expect(textOf()).toContain('The disk is full.');
    expect(field('Explanation').value).toBe('A room with beds.');
  });

  test('deletes an entry, and brings it back as it was', async () => {
    const entry = myEntry({ alsoWritten: ['obs'], link: 'https://example.org/' });
    const store = drawMine([entry]);
    await pressAndWait('Delete: obs round');
    expect(store.entries).toEqual([]);
    expect(textOf()).toContain('“obs round” is deleted.');
    expect(focused()).toBe('Undo');
    await pressAndWait('Undo');
    expect(store.entries).toEqual([{ ...entry, changed: CHANGED }]);
  });

  test('says when an entry could not be deleted', async () => {
    drawMine([myEntry()], { refusal: 'The disk is full.' });
    await pressAndWait('Delete: obs round');
    expect(textOf()).toContain('The disk is full.');
    expect(named('Delete: obs round')).toBeTruthy();
  });

  test('finds entries by any of their texts, from A to Z', () => {
    drawMine([
      myEntry({ id: '1', term: 'Zimmer', explanation: 'room' }),
      myEntry({ id: '2', term: 'ärztlich', explanation: 'medical', alsoWritten: ['ROOM 5'] }),
      myEntry({ id: '3', term: 'bed', explanation: 'to lie in' }),
    ]);
    const terms = (): string[] =>
      [...document.querySelectorAll('.my-entry strong')].map((each) => textOf(each));
    expect(terms()).toEqual(['ärztlich', 'bed', 'Zimmer']);
    write('Search your entries', 'room');
    expect(terms()).toEqual(['ärztlich', 'Zimmer']);
    write('Search your entries', ' nothing such');
    expect(textOf()).toContain('None of your entries holds “nothing such”.');
  });

  test('draws as many entries as can be looked over, and more on request', () => {
    drawMine(Array.from({ length: 120 }, (_, index) => myEntry({ id: `${index}`, term: `term ${index}` })));
    const count = (): number => document.querySelectorAll('.my-entry').length;
    expect(count()).toBe(50);
    press('Show more');
    press('Show more');
    expect(count()).toBe(120);
    expect(textOf()).not.toContain('Show more');
  });
});
