import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import { EntryPictures } from '../figures/entry-pictures.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../text.tsx';
import type { EntryActions, Level } from './entry-actions.ts';
import { EntryEnd } from './entry-end.tsx';
import { EntryMore } from './entry-more.tsx';
import { EntryReferences } from './entry-references.tsx';
import { EmergencyNote } from './facts/emergency-note.tsx';
import { FactList } from './facts/fact-list.tsx';
import { ProseText } from './prose-text.tsx';
import { UnfoundWorks } from './sources/unfound-works.tsx';

interface EntryViewProps {
  entry: CompiledEntry;
  /** `clinical` shows the detail without "More". */
  level: Level;
  actions: EntryActions;
  /** Shows its picture without a press. */
  pictured?: boolean | undefined;
  /** Shown below the summary, such as the shorter entries inside a match. */
  children?: ComponentChildren;
}

/**
 * The text of an entry and its sources; the rest after "More".
 * Use entry and level as keys, so that each starts in its initial state.
 */
export function EntryView({ entry, level, actions, pictured, children }: EntryViewProps): JSX.Element {
  const t = useText();
  const clinical = level === 'clinical';
  const [expanded, setExpanded] = useState(clinical);
  return (
    <article class="entry">
      <EmergencyNote entry={entry} open={actions.open} />
      <ProseText class="summary" prose={entry.summary} open={actions.open} />
      <FactList entry={entry} level={expanded ? 'clinical' : 'plain'} open={actions.open} />
      <EntryPictures entry={entry} open={pictured} />
      {clinical && entry.detail && <ProseText class="detail" prose={entry.detail} open={actions.open} />}
      {children}
      <EntryReferences entry={entry} copy={expanded ? actions.copy : undefined} />
      <UnfoundWorks unfound={entry.unfound} />
      <button
        type="button"
        class="button more-button"
        aria-expanded={expanded}
        onClick={() => setExpanded(!expanded)}
      >
        {expanded ? t('entry.less') : t('entry.more')}
        <Icon name="more" />
      </button>
      {expanded && <EntryMore entry={entry} withDetail={!clinical} actions={actions} />}
      <EntryEnd entry={entry} />
    </article>
  );
}
