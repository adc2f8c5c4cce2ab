import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useVirtualRows } from '../use-virtual-rows.ts';
import type { EntryGroup } from './entry-group.ts';
import { EntryListRow } from './entry-list-row.tsx';
import type { ListRow } from './list-rows.ts';
import { moveOfKey, rowBeginningWith } from './row-keys.ts';

interface EntryListProps {
  rows: readonly ListRow[];
  /** Names the list for screen readers. */
  label: string;
  /** The open entry's id, or `null`. */
  current: string | null;
  /** The address of an entry. */
  hrefOf(id: string): string;
  /** The address at which the entries of a group are printed. */
  printAddressOf(group: EntryGroup): string;
  /** Opens or closes what is below a path of the tree. */
  setExpanded(path: string, isExpanded: boolean): void;
}

/** Milliseconds without a letter after which the next one begins a new word. */
const TYPING_PAUSE = 800;

/**
 * A list of entries, of any length: only the rows near the view are in the document.
 * One of them is the tab stop; arrow keys, Home, End and letters go on from it.
 */
export function EntryList(props: EntryListProps): JSX.Element {
  const { rows, label, current, hrefOf, printAddressOf, setExpanded } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => rows.map(keyOf), [rows]);
  const { items, height, measure, scrollTo } = useVirtualRows(scroller, keys);
  const [active, setActive] = useState(-1);
  const [toFocus, setToFocus] = useState(-1);
  const isDrawn = (index: number): boolean => items.some((item) => item.index === index);
  const typed = useRef({ text: '', at: 0 });
  // Not for each scroll: a long list has many rows to look through.
  const open = useMemo(
    () => (current === null ? -1 : rows.findIndex((row) => row.type !== 'heading' && row.id === current)),
    [rows, current],
  );
  // The open entry is in view when it was opened elsewhere: from an address, a link, the search.
  useLayoutEffect(() => {
    if (open >= 0) scrollTo(open, isDrawn(open) ? 'auto' : 'center');
  }, [current, rows]);
  // A row far away is drawn when the list has been scrolled to it.
  useLayoutEffect(() => {
    const link = toFocus < 0 ? null : linkAt(scroller.current, toFocus);
    link?.focus({ preventScroll: true });
    if (link) setToFocus(-1);
  });

  const goTo = (index: number): void => {
    setActive(index);
    scrollTo(index);
    setToFocus(index);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLUListElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = tabStop;
    const move = moveOfKey(event.key, rows, at);
    if (move && 'to' in move) goTo(move.to);
    else if (move && 'expand' in move) setExpanded(move.expand, true);
    else if (move) setExpanded(move.collapse, false);
    else if (event.key.length === 1 && event.key !== ' ') goToTyped(event.key, event.timeStamp);
    else return;
    event.preventDefault();
  };
  const goToTyped = (letter: string, now: number): void => {
    const { text, at } = typed.current;
    const isNew = now - at > TYPING_PAUSE;
    const whole = isNew ? letter : text + letter;
    typed.current = { text: whole, at: now };
    const found = rowBeginningWith(rows, whole, Math.max(0, tabStop + (isNew ? 1 : 0)));
    if (found >= 0) goTo(found);
  };

  const firstEntry = items.find(({ index }) => rows[index]?.type !== 'heading')?.index ?? -1;
  const tabStop = [active, open].find((index) => index >= 0 && isDrawn(index)) ?? firstEntry;
  const list = {
    ...(rows[0]?.type === 'branch' && { role: 'tree' as const }),
    'aria-label': label,
    onKeyDown,
    style: { blockSize: `${height}px` },
  };
  return (
    <div ref={scroller} class="entry-list">
      <ul {...list}>
        {items.map(({ index, start, key }) => {
          const row = rows[index];
          return (
            row && (
              <EntryListRow
                key={key}
                row={row}
                place={{ index, start, count: rows.length }}
                measure={measure}
                isCurrent={row.type !== 'heading' && row.id === current}
                isTabStop={index === tabStop}
                hrefOf={hrefOf}
                printAddressOf={printAddressOf}
                setExpanded={setExpanded}
                activate={() => setActive(index)}
              />
            )
          );
        })}
      </ul>
    </div>
  );
}

function keyOf(row: ListRow): string {
  if (row.type === 'heading') return `heading ${row.letter ?? row.kind ?? row.origin}`;
  if (row.type === 'branch') return row.path;
  return row.origin === undefined ? row.id : `${row.origin} ${row.id}`;
}

const linkAt = (list: HTMLElement | null, index: number): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-index="${index}"] a`) ?? null;
