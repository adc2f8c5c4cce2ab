import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Lookup } from '../../entrypoints/glossaries/lookups/lookup.ts';
import type { LookupFormat } from '../../glossary/exporting/write-lookups.ts';
import { useKeptFocus } from '../kit/lists/use-kept-focus.ts';
import { Section } from '../kit/section.tsx';
import { Switch } from '../kit/switch.tsx';
import { numberText } from '../locale-text.ts';
import { ConfirmedDeletion } from '../options/confirmed-deletion.tsx';
import type { OptionsPart } from '../options/options-part.ts';
import { useText } from '../text.tsx';
import { LookupList } from './lookup-list.tsx';

/** What users do with the list. The first two resolve with whether that succeeded; if not, `failure` says why. */
export interface LookupActions {
  remove(lookup: Lookup): Promise<boolean>;
  putBack(lookup: Lookup): Promise<boolean>;
  clear(): void;
  save(format: LookupFormat): void;
}

export interface LookupsSectionProps extends OptionsPart {
  /** The last one first; `null` until they are known. */
  lookups: readonly Lookup[] | null;
  /** Why the list could not be read, changed or saved last, in the user's language, or `null`. */
  failure: string | null;
  /** The address of an entry in the page of the glossary. */
  addressOf(id: string): string;
  actions: LookupActions;
}

/** Whether looked-up terms are kept, which they are, and the ways to take them elsewhere and to delete them. */
export function LookupsSection(props: LookupsSectionProps): JSX.Element {
  const { settings, change, lookups, failure, addressOf, actions } = props;
  const t = useText();
  const [removed, setRemoved] = useState<Lookup | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const { list, willRemove } = useKeptFocus(lookups?.length ?? 0, () => undo.current);
  const remove = async (lookup: Lookup, index: number): Promise<void> => {
    willRemove(index);
    if (await actions.remove(lookup)) setRemoved(lookup);
  };
  const putBack = async (lookup: Lookup): Promise<void> => {
    if (!(await actions.putBack(lookup))) return;
    undo.current?.closest('section')?.focus();
    setRemoved(null);
  };
  return (
    <Section id="lookups" title={t('lookups.title')}>
      <div>
        <Switch on={settings.keepLookups} change={(keepLookups) => change({ set: { keepLookups } })}>
          {t('lookups.keep')}
        </Switch>
        <p class="hint">{t('lookups.keepHint')}</p>
      </div>
      {failure !== null && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
      <div class="row">
        <span role="status" class="hint">
          {removed !== null
            ? t('lookups.removed', [removed.term])
            : lookups?.length === 0 && t('lookups.none')}
        </span>
        {removed !== null && (
          <button ref={undo} type="button" class="button framed" onClick={() => void putBack(removed)}>
            {t('lookups.undo')}
          </button>
        )}
      </div>
      {lookups !== null && lookups.length > 0 && (
        <>
          <LookupList
            lookups={lookups}
            list={list}
            addressOf={addressOf}
            remove={(lookup, index) => void remove(lookup, index)}
          />
          <div class="row">
            <button type="button" class="button framed" onClick={() => actions.save('anki')}>
              {t('lookups.saveAnki')}
            </button>
            <button type="button" class="button framed" onClick={() => actions.save('csv')}>
              {t('lookups.saveCsv')}
            </button>
          </div>
          <ConfirmedDeletion
            label={t('lookups.clear')}
            question={t('lookups.clearAsk', lookups.length, [numberText(t, lookups.length)])}
            keep={t('lookups.clearNot')}
            confirm={t('lookups.clearIt')}
            remove={() => {
              // What has the focus goes with the list.
              list.current?.closest('section')?.focus();
              setRemoved(null);
              actions.clear();
            }}
          />
        </>
      )}
    </Section>
  );
}
