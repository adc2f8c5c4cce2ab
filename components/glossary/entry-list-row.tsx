import type { JSX } from 'preact';
import { Icon } from '../kit/icon.tsx';
import { GLOSSARY_LANGUAGE, useText } from '../text.tsx';
import { type EntryGroup, groupName } from './entry-group.ts';
import type { BranchRow, EntryRow, HeadingRow, ListRow } from './list-rows.ts';

interface EntryListRowProps {
  row: ListRow;
  /** The row's number among so many, and its place in CSS pixels from the list's start. */
  place: { index: number; start: number; count: number };
  measure(row: Element | null): void;
  isCurrent: boolean;
  isTabStop: boolean;
  hrefOf(id: string): string;
  /** The address at which the entries of a group are printed. */
  printAddressOf(group: EntryGroup): string;
  setExpanded(path: string, isExpanded: boolean): void;
  /** Called when the row's link gets the focus. */
  activate(): void;
}

/** A row of the list: a heading, an entry, or an entry of the tree. */
export function EntryListRow(props: EntryListRowProps): JSX.Element {
  const { row, place, measure } = props;
  const frame = {
    ref: measure,
    'data-index': place.index,
    style: {
      transform: `translateY(${place.start}px)`,
      ...(row.type === 'branch' && { '--level': row.level }),
    },
  };
  if (row.type === 'branch') {
    return (
      <li {...frame} class="entry-row branch" role="none">
        <Toggle row={row} setExpanded={props.setExpanded} />
        <EntryLink {...props} row={row} />
      </li>
    );
  }
  return (
    <li {...frame} class="entry-row" aria-posinset={place.index + 1} aria-setsize={place.count}>
      {row.type === 'heading' ? (
        <Heading row={row} printAddressOf={props.printAddressOf} />
      ) : (
        <EntryLink {...props} row={row} />
      )}
    </li>
  );
}

type HeadingProps = Pick<EntryListRowProps, 'printAddressOf'> & { row: HeadingRow };

function Heading({ row, printAddressOf }: HeadingProps): JSX.Element {
  const t = useText();
  const { letter, kind, origin, count } = row;
  const group: EntryGroup = { ...(kind && { kind }), ...(origin && { origin }) };
  const name = groupName(group, t);
  return (
    <div class="row-heading">
      <h2>
        {name ?? letter} <span class="count">{count}</span>
      </h2>
      {name !== null && (
        <a
          class="button icon-only"
          href={printAddressOf(group)}
          target="_blank"
          rel="noopener"
          aria-label={`${t('page.print')}: ${name}`}
        >
          <Icon name="print" />
        </a>
      )}
    </div>
  );
}

type EntryLinkProps = Omit<EntryListRowProps, 'row'> & { row: EntryRow | BranchRow };

/** An entry's link; in a tree it is the tree's item itself. */
function EntryLink({ row, isCurrent, isTabStop, hrefOf, activate }: EntryLinkProps): JSX.Element {
  const inTree = row.type === 'branch' && {
    role: 'treeitem' as const,
    'aria-level': row.level,
    'aria-posinset': row.place.at,
    'aria-setsize': row.place.of,
    ...(row.narrower > 0 && { 'aria-expanded': row.isExpanded }),
  };
  return (
    <a
      class="entry-link"
      href={hrefOf(row.id)}
      lang={GLOSSARY_LANGUAGE}
      tabIndex={isTabStop ? 0 : -1}
      aria-current={isCurrent ? 'true' : undefined}
      onFocus={activate}
      {...inTree}
    >
      {row.term}
    </a>
  );
}

/** Opens and closes what is below an entry, for the mouse: keys have the arrows. */
function Toggle({
  row,
  setExpanded,
}: { row: BranchRow } & Pick<EntryListRowProps, 'setExpanded'>): JSX.Element {
  if (row.narrower === 0) return <span class="toggle" />;
  return (
    <button
      type="button"
      class={row.isExpanded ? 'toggle expanded' : 'toggle'}
      tabIndex={-1}
      aria-hidden="true"
      onClick={() => setExpanded(row.path, !row.isExpanded)}
    >
      <Icon name="more" />
    </button>
  );
}
