import type { ComponentChildren, JSX } from 'preact';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import { entryLanguage, useText } from '../text.tsx';
import { CitationList } from './citation-list.tsx';
import type { EntryActions } from './entry-actions.ts';
import { EntryChips } from './entry-chips.tsx';
import { NAMES_AT_A_GLANCE } from './entry-head.tsx';
import { CodeList } from './sources/code-list.tsx';

interface OwnEntryProps {
  entry: CompiledEntry;
  actions: EntryActions;
  /** Shown below the explanation, such as the shorter entries inside a match. */
  children?: ComponentChildren;
}

/**
 * An entry of the user's own glossary: all that its file says, at once and without what only bundled entries have. Often that is
 * one sentence. Nothing in it was checked here, so its sources are shown as it names them.
 */
export function OwnEntry({ entry, actions, children }: OwnEntryProps): JSX.Element {
  const t = useText();
  const { alsoCalled, summary, detail, furtherReading, broader, related, codes } = entry;
  return (
    <article class="entry">
      <Paragraphs class="summary" entry={entry} text={summary.text} />
      {detail && <Paragraphs class="detail" entry={entry} text={detail.text} />}
      {children}
      {alsoCalled.length > NAMES_AT_A_GLANCE && (
        <section>
          <h3 class="section-title">{t('entry.allNames')}</h3>
          <p class="all-names" lang={entryLanguage(entry)} dir="auto">
            {alsoCalled.join(', ')}
          </p>
        </section>
      )}
      {furtherReading.length > 0 && (
        <section>
          <h3 class="section-title">{t('entry.sources', furtherReading.length)}</h3>
          <CitationList citations={furtherReading} copy={actions.copy} lang={entryLanguage(entry)} />
        </section>
      )}
      <EntryChips title={t('entry.broader')} entries={broader} open={actions.open} />
      <EntryChips title={t('entry.related')} entries={related} open={actions.open} />
      <CodeList codes={codes} />
      <p class="aside entry-end">
        <span>{t('entry.fromOwn')}</span>
        <button type="button" class="link" onClick={() => actions.edit(entry.id)}>
          {t('entry.edit')}
        </button>
      </p>
    </article>
  );
}

interface ParagraphsProps {
  class: string;
  entry: CompiledEntry;
  text: string;
}

/** A plain text, each of its lines a paragraph; nothing for an empty one. */
function Paragraphs({ class: className, entry, text }: ParagraphsProps): JSX.Element {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    <>
      {lines.map((line, index) => (
        <p key={index} class={className} lang={entryLanguage(entry)} dir="auto">
          {line}
        </p>
      ))}
    </>
  );
}
