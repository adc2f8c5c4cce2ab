import type { JSX, TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ListEdit } from '../../entrypoints/settings/settings-schema.ts';
import { Icon } from '../kit/icon.tsx';
import { useKeptFocus } from '../kit/lists/use-kept-focus.ts';
import { useText } from '../text.tsx';

/** UTF-16 code units, as many as the settings accept. */
const LONGEST_PATTERN = 500;

interface PatternListProps {
  title: string;
  /** What the list is for, where its title is not enough. */
  note?: string | undefined;
  /** The label of the field. */
  label: string;
  patterns: readonly string[];
  edit(edit: ListEdit<string>): void;
  isPattern(text: string): boolean;
}

/** A list of site patterns. Each has a button to remove it; a field below adds one. */
export function PatternList(props: PatternListProps): JSX.Element {
  const { title, note, label, patterns, edit, isPattern } = props;
  const t = useText();
  const id = useId();
  const [draft, setDraft] = useState('');
  const [isRefused, setRefused] = useState(false);
  const { list, willRemove } = useKeptFocus(patterns.length, () => document.getElementById(id));
  const add = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const pattern = draft.trim();
    setRefused(!isPattern(pattern));
    if (!isPattern(pattern)) return;
    edit({ add: [pattern] });
    setDraft('');
  };
  return (
    <div class="patterns">
      {patterns.length > 0 && <h3>{title}</h3>}
      {note !== undefined && <p class="hint">{note}</p>}
      <ul ref={list} aria-label={title}>
        {patterns.map((pattern, index) => (
          <li key={pattern}>
            <code>
              <bdi dir="ltr">{pattern}</bdi>
            </code>
            <button
              type="button"
              class="button icon-only"
              aria-label={t('where.remove', [pattern])}
              onClick={() => {
                willRemove(index);
                edit({ remove: [pattern] });
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <label for={id}>{label}</label>
        <div class="row">
          <input
            id={id}
            type="text"
            class="field"
            dir="ltr"
            placeholder="example.org"
            spellcheck={false}
            autocapitalize="off"
            maxLength={LONGEST_PATTERN}
            value={draft}
            aria-invalid={isRefused}
            aria-describedby={`${id}-hint`}
            onInput={(event) => setDraft(event.currentTarget.value)}
          />
          <button type="submit" class="button framed">
            {t('where.add')}
          </button>
        </div>
        <p id={`${id}-hint`} class={isRefused ? 'hint wrong' : 'hint'} role={isRefused ? 'alert' : undefined}>
          {t(isRefused ? 'where.noPattern' : 'where.patternHint')}
        </p>
      </form>
    </div>
  );
}
