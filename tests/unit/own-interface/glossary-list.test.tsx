// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { GlossaryList } from '../../../components/options/glossaries/glossary-list.tsx';
import type { GlossaryRow } from '../../../entrypoints/glossaries/glossary-row.ts';
import { glossaryRow } from './glossary-fixtures.ts';
import { draw, field, named, press, submit, textOf, write } from './rendered.tsx';

afterEach(() => render(null, document.body));

const WARD = glossaryRow();
const COURSE = glossaryRow({ id: 'course', title: 'Course' });
const LAB = glossaryRow({ id: 'lab', title: 'Lab' });

/** What users do with changed entries, which these lists have none of. */
const EDITS = {
  listEdits: async () => [],
  undoEdit: () => {},
  redoEdit: () => {},
  entryAddress: () => '',
};

/** Draws a list that does as it is told, and returns what it was told. */
function drawList(rows: readonly GlossaryRow[]): unknown[] {
  const done: unknown[] = [];
  const show = (now: readonly GlossaryRow[]): void =>
    draw(
      <section tabIndex={-1}>
        <GlossaryList
          rows={now}
          isPattern={(text) => !text.includes(' ')}
          chooseAgain={(row, files) => done.push(['again', row.id, files.length])}
          actions={{
            change: (id, change) => done.push(['change', id, change]),
            order: (ids) => {
              done.push(['order', ...ids]);
              show(ids.flatMap((id) => now.find((row) => row.id === id) ?? []));
            },
            remove: (id) => {
              done.push(['remove', id]);
              show(now.filter((row) => row.id !== id));
            },
            ...EDITS,
            save: (id, format) => done.push(['save', id, format]),
          }}
        />
      </section>,
    );
  show(rows);
  return done;
}

describe('the list of own glossaries', () => {
  test('says what each holds, where it is from and where it is used', () => {
    drawList([
      glossaryRow({ languages: ['en', 'de'], version: '3', sites: { mode: 'only', patterns: ['a.org'] } }),
    ]);
    expect(textOf()).toContain(
      '1,204 entries · English and German · CSV, from ward.csv · version 3 · only on 1 site',
    );
  });

  test('begins with what to do where there is none', () => {
    drawList([]);
    expect(textOf()).toContain('You have no glossaries of your own yet.');
  });

  test('switches one off', () => {
    const done = drawList([WARD]);
    press('Ward abbreviations');
    expect(done).toEqual([['change', 'ward', { isOn: false }]]);
  });

  test('moves one by its buttons, says where it is now, and keeps the focus on the button', () => {
    const done = drawList([WARD, COURSE, LAB]);
    named('Move down: Ward abbreviations').focus();
    press('Move down: Ward abbreviations');
    press('Move down: Ward abbreviations');
    expect(done).toEqual([
      ['order', 'course', 'ward', 'lab'],
      ['order', 'course', 'lab', 'ward'],
    ]);
    expect(textOf()).toContain('“Ward abbreviations” is now number 3 of 3.');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move down: Ward abbreviations');
  });

  test('does not move the last one down', () => {
    const done = drawList([WARD, COURSE]);
    press('Move down: Course');
    expect(done).toEqual([]);
  });

  test('moves one by Alt and an arrow key, from any of its controls', () => {
    const done = drawList([WARD, COURSE]);
    act(() => {
      named('Course').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true, cancelable: true }),
      );
    });
    expect(done).toEqual([['order', 'course', 'ward']]);
  });

  test('renames one, but not to nothing', async () => {
    const done = drawList([WARD]);
    write('Name', '  ');
    await submit('Name');
    expect(done).toEqual([]);
    write('Name', ' Ward 3 ');
    await submit('Name');
    expect(done).toEqual([['change', 'ward', { title: 'Ward 3' }]]);
  });

  test('takes sites for one, and refuses what is no site', async () => {
    const done = drawList([glossaryRow({ sites: { mode: 'except', patterns: ['a.org'] } })]);
    write('Add a site', 'two words');
    await submit('Add a site');
    expect(textOf()).toContain('This is not a site pattern');
    write('Add a site', 'b.org');
    await submit('Add a site');
    press('Remove: a.org');
    expect(done).toEqual([
      ['change', 'ward', { sites: { mode: 'except', patterns: ['a.org', 'b.org'] } }],
      ['change', 'ward', { sites: { mode: 'except', patterns: [] } }],
    ]);
  });

  test('saves one in the chosen format', () => {
    const done = drawList([WARD]);
    write('Save it as a file', 'anki');
    press('Save: Ward abbreviations');
    expect(done).toEqual([['save', 'ward', 'anki']]);
  });

  test('deletes one only after a question, which the focus begins on the safe side of', () => {
    const done = drawList([WARD, COURSE]);
    press('Delete: Ward abbreviations');
    expect(textOf()).toContain('Delete “Ward abbreviations” with its 1,204 entries?');
    expect(textOf(document.activeElement ?? undefined)).toBe('Keep it');
    press('Keep it');
    expect(done).toEqual([]);
    expect(document.activeElement).toBe(named('Delete: Ward abbreviations'));
    press('Delete: Ward abbreviations');
    press('Delete it');
    expect(done).toEqual([['remove', 'ward']]);
    expect(textOf()).toContain('“Ward abbreviations” is deleted.');
    expect(textOf(document.activeElement ?? undefined)).toBe('Course');
  });

  test('asks for the file again where the browser has removed what was made of it', () => {
    const done = drawList([glossaryRow({ state: 'missing' })]);
    expect(textOf()).toContain('The browser has removed what “Ward abbreviations” held');
    expect(textOf()).toContain('Choose its file again: ward.csv.');
    act(() => {
      field('Choose the file again').dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(done).toEqual([['again', 'ward', 0]]);
  });

  test('leads from the glossary of own words to them, and never deletes them as a whole', () => {
    drawList([glossaryRow({ id: 'mine', title: 'My glossary', format: 'mine' })]);
    expect(named('Write in it').getAttribute('href')).toBe('#mine');
    expect(textOf()).not.toContain('Delete');
    expect(textOf()).not.toContain('Rename');
  });
});
