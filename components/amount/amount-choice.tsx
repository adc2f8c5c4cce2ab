import type { JSX } from 'preact';
import type { Occurrence, Prominence } from '../../entrypoints/settings/prominence.ts';
import type { Settings } from '../../entrypoints/settings/settings-schema.ts';
import { Choice } from '../kit/choice.tsx';
import { useText } from '../text.tsx';
import { AmountPreview } from './amount-preview.tsx';

type Amount = Settings['amount'];

export interface AmountChoiceProps {
  amount: Amount;
  choose(amount: Amount): void;
  prominenceOf(amount: Amount, occurrence: Occurrence): Prominence;
}

/** How much is marked, in three steps, with a page on which the step is seen at once. */
export function AmountChoice({ amount, choose, prominenceOf }: AmountChoiceProps): JSX.Element {
  const t = useText();
  return (
    <>
      <Choice
        legend={t('terms.amount')}
        options={[
          { value: 'quiet', text: t('terms.quiet'), hint: t('terms.quietHint') },
          { value: 'balanced', text: t('terms.balanced'), hint: t('terms.balancedHint') },
          { value: 'everything', text: t('terms.everything'), hint: t('terms.everythingHint') },
        ]}
        value={amount}
        choose={choose}
      />
      <AmountPreview prominenceOf={(occurrence) => prominenceOf(amount, occurrence)} />
      <p class="hint">{t('terms.amountHint')}</p>
    </>
  );
}
