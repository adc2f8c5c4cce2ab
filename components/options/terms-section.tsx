import type { JSX } from 'preact';
import { KINDS } from '../../glossary/kind.ts';
import { Choice } from '../kit/choice.tsx';
import { Section } from '../kit/section.tsx';
import { Switch } from '../kit/switch.tsx';
import { useText } from '../text.tsx';
import type { OptionsPart } from './options-part.ts';

/** Which terms are highlighted, and how often. */
export function TermsSection({ settings, change }: OptionsPart): JSX.Element {
  const t = useText();
  const { frequency, hiddenKinds, anyLanguage } = settings;
  return (
    <Section id="terms" title={t('terms.title')}>
      <Choice
        legend={t('terms.frequency')}
        options={[
          { value: 'every', text: t('terms.every') },
          { value: 'section', text: t('terms.section') },
          { value: 'page', text: t('terms.page') },
        ]}
        value={frequency}
        choose={(value) => change({ set: { frequency: value } })}
      />
      <fieldset class="choice in-columns">
        <legend>{t('terms.kinds')}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!hiddenKinds.includes(kind)}
              onChange={(event) =>
                change({
                  edit: { hiddenKinds: { [event.currentTarget.checked ? 'remove' : 'add']: [kind] } },
                })
              }
            />
            <span>{t(`kind.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      <Switch on={anyLanguage} change={(on) => change({ set: { anyLanguage: on } })}>
        {t('terms.anyLanguage')}
        <small>{t('terms.anyLanguageHint')}</small>
      </Switch>
    </Section>
  );
}
