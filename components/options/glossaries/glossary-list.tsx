import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GlossaryRow } from '../../../entrypoints/glossaries/glossary-row.ts';
import { useText } from '../../text.tsx';
import type { GlossaryActions } from './glossary-actions.ts';
import { OwnGlossary, type Step } from './own-glossary.tsx';

interface GlossaryListProps {
  rows: readonly GlossaryRow[];
  actions: GlossaryActions;
  isPattern(text: string): boolean;
  chooseAgain(row: GlossaryRow, files: readonly File[]): void;
}

/** The user's own glossaries in the order in which a card shows their meanings, to change by buttons and keys. */
export function GlossaryList({ rows, actions, isPattern, chooseAgain }: GlossaryListProps): JSX.Element {
  const t = useText();
  const [note, setNote] = useState('');
  const { list, willMove, willRemove } = useListFocus(rows);
  const move = (row: GlossaryRow, step: Step): void => {
    const ids = rows.map(({ id }) => id);
    const from = ids.indexOf(row.id);
    const to = step === 'up' ? from - 1 : from + 1;
    ids.splice(from, 1);
    ids.splice(to, 0, row.id);
    willMove(row.id, step);
    setNote(t('glossaries.moved', [row.title, to + 1, rows.length]));
    actions.order(ids);
  };
  const remove = (row: GlossaryRow): void => {
    willRemove(rows.indexOf(row));
    setNote(t('glossaries.deleted', [row.title]));
    actions.remove(row.id);
  };
  return (
    <div>
      {rows.length === 0 && <p class="hint">{t('glossaries.none')}</p>}
      <ol ref={list} class="own-glossaries" aria-label={t('glossaries.list')}>
        {rows.map((row, index) => (
          <OwnGlossary
            key={row.id}
            row={row}
            steps={{ up: index > 0, down: index < rows.length - 1 }}
            actions={{ ...actions, remove: () => remove(row) }}
            isPattern={isPattern}
            move={(step) => move(row, step)}
            chooseAgain={(files) => chooseAgain(row, files)}
          />
        ))}
      </ol>
      <p role="status" class="unseen">
        {note}
      </p>
    </div>
  );
}

interface ListFocus {
  list: RefObject<HTMLOListElement | null>;
  /** To be called before a glossary is moved by one of its buttons or keys. */
  willMove(id: string, step: Step): void;
  /** To be called before the glossary at this index is removed. */
  willRemove(index: number): void;
}

/**
 * Keeps the focus when the list changes: an element that is moved in the document loses it, as does one that is removed.
 * A moved glossary's button has it again; after a removed one it is on the next switch, or on the section.
 */
function useListFocus(rows: readonly GlossaryRow[]): ListFocus {
  const list = useRef<HTMLOListElement>(null);
  const target = useRef<(() => HTMLElement | null | undefined) | null>(null);
  useLayoutEffect(() => {
    target.current?.()?.focus();
    target.current = null;
  }, [rows.map(({ id }) => id).join(' ')]);
  return {
    list,
    willMove: (id, step) => {
      target.current = () =>
        list.current?.querySelector(`[data-glossary="${CSS.escape(id)}"] [data-step="${step}"]`);
    },
    willRemove: (index) => {
      target.current = () => {
        const switches = list.current?.querySelectorAll<HTMLElement>('[role="switch"]') ?? [];
        return switches[Math.min(index, switches.length - 1)] ?? list.current?.closest('section');
      };
    },
  };
}
