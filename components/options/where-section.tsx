import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Choice } from '../kit/choice.tsx';
import { Section } from '../kit/section.tsx';
import { Switch } from '../kit/switch.tsx';
import { useText } from '../text.tsx';
import type { OptionsPart } from './options-part.ts';
import { PatternList } from './pattern-list.tsx';

/** The rules for site patterns, the same as for pages. */
export interface SiteRules {
  isPattern(text: string): boolean;
  /** Whether a page at this address would be read; `null` for text that is no address. */
  isOnAt(address: string): boolean | null;
}

/** On which sites terms are highlighted. */
export function WhereSection({ settings, change, rules }: OptionsPart & { rules: SiteRules }): JSX.Element {
  const t = useText();
  const { enabled, where, except, only } = settings;
  return (
    <Section id="where" title={t('where.title')}>
      <Switch on={enabled} change={(on) => change({ set: { enabled: on } })}>
        {t('where.enabled')}
      </Switch>
      <Choice
        legend={t('where.legend')}
        options={[
          { value: 'everywhere', text: t('where.everywhere') },
          { value: 'only', text: t('where.only') },
        ]}
        value={where}
        choose={(value) => change({ set: { where: value } })}
      />
      {(where === 'only' || only.length > 0) && (
        <PatternList
          title={t('where.onlyTitle')}
          note={where === 'only' ? undefined : t('where.onlyDespite')}
          label={t('where.onlyList')}
          patterns={only}
          edit={(only) => change({ edit: { only } })}
          isPattern={rules.isPattern}
        />
      )}
      <PatternList
        title={t('where.exceptTitle')}
        label={t('where.exceptList')}
        patterns={except}
        edit={(except) => change({ edit: { except } })}
        isPattern={rules.isPattern}
      />
      <AddressTest rules={rules} />
    </Section>
  );
}

/** Tests an address: says whether it would be read with the present patterns. */
function AddressTest({ rules }: { rules: SiteRules }): JSX.Element {
  const t = useText();
  const id = useId();
  const [address, setAddress] = useState('');
  const on = rules.isOnAt(address);
  return (
    <div>
      <label for={id}>{t('where.test')}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        class="field wide"
        dir="ltr"
        placeholder="https://example.org/page"
        spellcheck={false}
        value={address}
        onInput={(event) => setAddress(event.currentTarget.value)}
      />
      <p class="hint" role="status">
        {address.trim() !== '' && t(on === null ? 'where.noAddress' : on ? 'where.isOn' : 'where.isOff')}
      </p>
    </div>
  );
}
