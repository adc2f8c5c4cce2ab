import type { JSX, TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { GlossaryRow } from '../../../entrypoints/glossaries/glossary-row.ts';
import { useText } from '../../text.tsx';
import { changesIn } from './changes-in.ts';
import { FileAgain } from './file-again.tsx';
import type { GlossaryActions } from './glossary-actions.ts';
import { GlossaryChangesList } from './glossary-changes-list.tsx';
import { GlossaryDeletion } from './glossary-deletion.tsx';
import { GlossaryExport } from './glossary-export.tsx';
import { GlossarySites } from './glossary-sites.tsx';
import { LONGEST_TITLE } from './glossary-title.ts';

interface GlossaryDetailsProps {
  row: GlossaryRow;
  actions: GlossaryActions;
  isPattern(text: string): boolean;
  /** Takes another file in its place. */
  chooseAgain(files: readonly File[]): void;
}

/** Name, file, sites, export and deletion of one glossary. What the user writes in `My glossary` is neither renamed nor deleted whole. */
export function GlossaryDetails({ row, actions, isPattern, chooseAgain }: GlossaryDetailsProps): JSX.Element {
  const { id, title, entries, sites, format, license, source } = row;
  const t = useText();
  const isMine = format === 'mine';
  return (
    <div class="own-glossary-details">
      {!isMine && <Rename key={title} title={title} rename={(title) => actions.change(id, { title })} />}
      <Origin license={license} source={source} />
      {!isMine && row.state === 'ready' && (
        <FileAgain label={t('glossaries.newerFile')} choose={chooseAgain} />
      )}
      {!isMine && <GlossaryChangesList row={row} actions={actions} />}
      <GlossarySites sites={sites} change={(sites) => actions.change(id, { sites })} isPattern={isPattern} />
      {row.state === 'ready' && <GlossaryExport title={title} save={(format) => actions.save(id, format)} />}
      {isMine ? (
        <a href="#mine">{t('glossaries.edit')}</a>
      ) : (
        <GlossaryDeletion
          title={title}
          entries={entries}
          changed={changesIn(row)}
          remove={() => actions.remove(id)}
        />
      )}
    </div>
  );
}

/** The field for a glossary's name; an empty one changes nothing. */
function Rename({ title, rename }: { title: string; rename(title: string): void }): JSX.Element {
  const t = useText();
  const id = useId();
  const [draft, setDraft] = useState(title);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const name = draft.trim();
    if (name === '') setDraft(title);
    else if (name !== title) rename(name);
  };
  return (
    <form onSubmit={submit}>
      <label for={id}>{t('glossaries.name')}</label>
      <div class="row">
        <input
          id={id}
          type="text"
          class="field"
          dir="auto"
          maxLength={LONGEST_TITLE}
          value={draft}
          onInput={(event) => setDraft(event.currentTarget.value)}
        />
        <button type="submit" class="button framed">
          {t('glossaries.rename')}
        </button>
      </div>
    </form>
  );
}

/** What the file says of where it is from. */
function Origin({ license, source }: Pick<GlossaryRow, 'license' | 'source'>): JSX.Element | null {
  const t = useText();
  if (license === undefined && source === undefined) return null;
  return (
    <dl class="glossary-facts">
      {source !== undefined && (
        <div>
          <dt>{t('importing.source')}</dt>
          <dd dir="auto">{source}</dd>
        </div>
      )}
      {license !== undefined && (
        <div>
          <dt>{t('importing.license')}</dt>
          <dd dir="auto">{license}</dd>
        </div>
      )}
    </dl>
  );
}
