import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { EntryOutline } from '../../glossary/compiled-entry.ts';
import { Icon } from '../kit/icon.tsx';
import { Segments } from '../kit/segments.tsx';
import { useText } from '../text.tsx';
import type { EntryGroup } from './entry-group.ts';
import { EntryList } from './entry-list.tsx';
import { GROUPINGS, type Grouping, kindRows, type ListRow, letterRows, originRows } from './list-rows.ts';
import { OpenEntry, type OpenEntryProps } from './open-entry.tsx';
import { pathsAbove, treeRows } from './tree-rows.ts';

interface GlossaryViewProps {
  /** The search field with its results. */
  search: ComponentChildren;
  /** All entries in order; `null` until they are loaded. */
  entries: readonly EntryOutline[] | null;
  grouping: Grouping;
  setGrouping(grouping: Grouping): void;
  /** The open entry's id in the address; `null` for none. */
  current: string | null;
  hrefOf(id: string): string;
  reading: OpenEntryProps;
  /** The address at which the entries of a group are printed. */
  printAddressOf(group: EntryGroup): string;
  /** What failed, in the user's language, or `null`. */
  failure: string | null;
}

const NO_ENTRIES: readonly EntryOutline[] = [];

/** The whole glossary: its list, from A to Z, by kind, by where entries arise or as a tree, beside the open entry. */
export function GlossaryView(props: GlossaryViewProps): JSX.Element {
  const { search, entries, grouping, setGrouping, current, hrefOf, reading, printAddressOf, failure } = props;
  const t = useText();
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const ordered = entries ?? NO_ENTRIES;
  // The tree shows the open entry, and can be closed over it again.
  useLayoutEffect(() => {
    if (current !== null) setExpanded((now) => new Set([...now, ...pathsAbove(ordered, current)]));
  }, [ordered, current]);
  const rows = useMemo(() => rowsOf(ordered, grouping, expanded), [ordered, grouping, expanded]);
  const toggle = (path: string, isExpanded: boolean): void => {
    const next = new Set(expanded);
    if (isExpanded) next.add(path);
    else next.delete(path);
    setExpanded(next);
  };
  return (
    <div class={current === null ? 'glossary' : 'glossary with-entry'}>
      <header>
        <h1>{t('glossary.title')}</h1>
        <p class="aside">{entries && t('glossary.entries', entries.length)}</p>
        {search}
      </header>
      {failure !== null && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
      <nav aria-label={t('glossary.list')} aria-busy={entries === null}>
        <div class="list-tools">
          <Segments
            label={t('glossary.grouping')}
            options={GROUPINGS.map((value) => ({ value, text: t(`glossary.by.${value}`) }))}
            value={grouping}
            choose={setGrouping}
          />
          <a
            class="button icon-only"
            href={printAddressOf({})}
            target="_blank"
            rel="noopener"
            aria-label={t('page.print')}
            title={t('page.print')}
          >
            <Icon name="print" />
          </a>
        </div>
        <EntryList
          rows={rows}
          label={t('glossary.list')}
          current={current}
          hrefOf={hrefOf}
          printAddressOf={printAddressOf}
          setExpanded={toggle}
        />
      </nav>
      <main>
        <OpenEntry {...reading} />
      </main>
    </div>
  );
}

function rowsOf(
  entries: readonly EntryOutline[],
  grouping: Grouping,
  expanded: ReadonlySet<string>,
): readonly ListRow[] {
  if (grouping === 'letter') return letterRows(entries);
  if (grouping === 'tree') return treeRows(entries, expanded);
  return grouping === 'kind' ? kindRows(entries) : originRows(entries);
}
