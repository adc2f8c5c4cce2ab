import type { JSX } from 'preact';
import type { GlossaryRow } from '../../../entrypoints/glossaries/glossary-row.ts';
import { Icon } from '../../kit/icon.tsx';
import { Switch } from '../../kit/switch.tsx';
import { languageName, listText, numberText } from '../../locale-text.ts';
import { type Translate, useText } from '../../text.tsx';
import { changesIn } from './changes-in.ts';
import { FileAgain } from './file-again.tsx';
import type { GlossaryActions } from './glossary-actions.ts';
import { GlossaryDetails } from './glossary-details.tsx';
import { FORMAT_NAMES } from './glossary-formats.ts';

export type Step = 'up' | 'down';

interface OwnGlossaryProps {
  row: GlossaryRow;
  /** Which steps its place in the list allows. */
  steps: Readonly<Record<Step, boolean>>;
  actions: GlossaryActions;
  isPattern(text: string): boolean;
  move(step: Step): void;
  /** Takes the file of a glossary anew. */
  chooseAgain(files: readonly File[]): void;
}

/** One of the user's glossaries: what it is, whether and where it is used, and what can be done with it. */
export function OwnGlossary(props: OwnGlossaryProps): JSX.Element {
  const { row, steps, actions, move, chooseAgain } = props;
  const t = useText();
  const { id, title } = row;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.altKey ? STEP_OF_KEY[event.key] : undefined;
    // Alt and an arrow opens a list to choose from.
    if (!step || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    if (steps[step]) move(step);
  };
  return (
    <li class="own-glossary" data-glossary={id} onKeyDown={onKeyDown}>
      <div class="own-glossary-head">
        <Switch on={row.isOn} change={(isOn) => actions.change(id, { isOn })}>
          <bdi>{title}</bdi>
        </Switch>
        {(steps.up || steps.down) && (
          <span class="own-glossary-order">
            <MoveButton title={title} step="up" isOpen={steps.up} move={move} />
            <MoveButton title={title} step="down" isOpen={steps.down} move={move} />
          </span>
        )}
      </div>
      <p class="hint">{factsOf(t, row).join(' · ')}</p>
      {row.state === 'missing' && <Missing row={row} chooseAgain={chooseAgain} />}
      <details>
        <summary>
          {t('glossaries.more')}
          <span class="unseen">: {title}</span>
        </summary>
        <GlossaryDetails row={row} actions={actions} isPattern={props.isPattern} chooseAgain={chooseAgain} />
      </details>
    </li>
  );
}

const STEP_OF_KEY: Record<string, Step | undefined> = { ArrowUp: 'up', ArrowDown: 'down' };

/** What distinguishes a glossary from others, each as a few words. */
function factsOf(t: Translate, row: GlossaryRow): string[] {
  const { entries, languages, format, fileName, version, sites } = row;
  const changed = changesIn(row);
  const languageNames = languages.map((tag) => languageName(t, tag));
  return [
    t('glossaries.entries', entries, [numberText(t, entries)]),
    changed > 0 ? t('changes.count', changed, [numberText(t, changed)]) : '',
    listText(t, languageNames),
    format === 'mine' ? '' : t('glossaries.fromFile', [FORMAT_NAMES[format], fileName]),
    version === undefined ? '' : t('glossaries.version', [version]),
    sites.mode === 'only' ? t('glossaries.onlyCount', sites.patterns.length) : '',
    sites.mode === 'except' && sites.patterns.length > 0
      ? t('glossaries.exceptCount', sites.patterns.length)
      : '',
  ].filter((fact) => fact !== '');
}

interface MoveButtonProps {
  title: string;
  step: Step;
  isOpen: boolean;
  move(step: Step): void;
}

/** Moves a glossary by one place. Where there is none it stays, so that it keeps the focus. */
function MoveButton({ title, step, isOpen, move }: MoveButtonProps): JSX.Element {
  const t = useText();
  const label = t(step === 'up' ? 'glossaries.moveUp' : 'glossaries.moveDown', [title]);
  return (
    <button
      type="button"
      class="button icon-only"
      data-step={step}
      aria-label={label}
      title={label}
      aria-disabled={!isOpen}
      aria-keyshortcuts={step === 'up' ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
      onClick={() => isOpen && move(step)}
    >
      <Icon name={step === 'up' ? 'less' : 'more'} />
    </button>
  );
}

/** Says that the browser has removed a glossary's files, and takes its file again. */
function Missing({ row, chooseAgain }: Pick<OwnGlossaryProps, 'row' | 'chooseAgain'>): JSX.Element {
  const t = useText();
  const { title, fileName, format } = row;
  if (format === 'mine') return <p class="notice caution">{t('glossaries.missingMine')}</p>;
  return (
    <div class="notice caution">
      <p>{t('glossaries.missing', [title, fileName])}</p>
      <FileAgain label={t('glossaries.chooseAgain')} choose={chooseAgain} />
    </div>
  );
}
