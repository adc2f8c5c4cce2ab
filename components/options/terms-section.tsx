import type { JSX } from 'preact';
import { KINDS } from '../../glossary/kind.ts';
import { AmountChoice, type AmountChoiceProps } from '../amount/amount-choice.tsx';
import { Section } from '../kit/section.tsx';
import { Switch } from '../kit/switch.tsx';
import { useText } from '../text.tsx';
import type { OptionsPart } from './options-part.ts';

/** Which terms are highlighted, and how much. */
export function TermsSection(props: OptionsPart & Pick<AmountChoiceProps, 'prominenceOf'>): JSX.Element {
  const t = useText();
  const { settings, change, prominenceOf } = props;
  const { amount, hiddenKinds, anyLanguage } = settings;
  return (
    <Section id="terms" title={t('terms.title')}>
      <AmountChoice
        amount={amount}
        choose={(value) => change({ set: { amount: value } })}
        prominenceOf={prominenceOf}
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
