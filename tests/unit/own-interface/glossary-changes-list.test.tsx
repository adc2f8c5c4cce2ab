// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { GlossaryChangesList } from '../../../components/options/glossaries/glossary-changes-list.tsx';
import type { ListedEdit } from '../../../entrypoints/glossaries/edits/list-edits.ts';
import type { KeptEntry } from '../../../glossary/own/texts-writer.ts';
import { entryOf } from '../own/own-entry.ts';
import { draw, named, press, textOf } from './rendered.tsx';

afterEach(() => render(null, document.body));

const CONTENT: KeptEntry = { ...entryOf(['waiting bay']), id: '1' };
const edit = (term: string, change: Partial<ListedEdit> = {}): ListedEdit => ({
  id: `ward/${term}`,
  term,
  content: CONTENT,
  changed: '2026-11-30T08:00:00.000Z',
  isInFile: true,
  ...change,
});

/** Draws the list of these edits, which does as it is told, and returns what it was told. */
async function drawEdits(first: readonly ListedEdit[]): Promise<unknown[]> {
  const done: unknown[] = [];
  let edits = first;
  let generation = 0;
  const show = async (): Promise<void> =>
    act(async () => {
      generation++;
      const overlay = { generation: `${generation}`, changed: edits.length, removed: [] };
      draw(
        <GlossaryChangesList
          row={{ id: 'ward', overlay: edits.length === 0 ? undefined : overlay }}
          actions={{
            listEdits: async () => edits,
            undoEdit: (id) => {
              done.push(['undo', id]);
              edits = edits.filter((each) => each.id !== id);
              void show();
            },
            redoEdit: ({ id }) => {
              done.push(['redo', id]);
              edits = first;
              void show();
            },
            entryAddress: (id) => `#${id}`,
          }}
        />,
      );
    });
  await show();
  return done;
}

describe('the list of changed entries', () => {
  test('is nothing where none is changed', async () => {
    await drawEdits([]);
    expect(textOf()).toBe('');
  });

  test('says of each what was done with it, and leads to those that there are', async () => {
    await drawEdits([
      edit('skip bay'),
      edit('day room', { content: null }),
      edit('ramp', { isInFile: false }),
    ]);
    expect(textOf()).toContain('skip baychanged');
    expect(textOf()).toContain('day roomremoved');
    expect(textOf()).toContain('rampchanged; no longer in the file');
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '#ward/skip bay',
      '#ward/ramp',
    ]);
  });

  test('has an entry be as its file says, and the change come back', async () => {
    const done = await drawEdits([edit('skip bay'), edit('ramp', { isInFile: false })]);
    await act(async () => press('As the file has it: skip bay'));
    expect(textOf()).toContain('“skip bay” is as the file has it again.');
    await vi.waitFor(() => expect(document.activeElement).toBe(named('Delete: ramp')));
    await act(async () => press('Delete: ramp'));
    expect(textOf()).toContain('“ramp” is deleted.');
    await vi.waitFor(() => expect(document.activeElement).toBe(named('Undo')));
    await act(async () => press('Undo'));
    expect(done).toEqual([
      ['undo', 'ward/skip bay'],
      ['undo', 'ward/ramp'],
      ['redo', 'ward/ramp'],
    ]);
  });
});
