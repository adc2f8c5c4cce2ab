import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { NoiseChoice, NoisyForm } from '../../../../entrypoints/glossaries/import-preview.ts';
import { numberText } from '../../../locale-text.ts';
import { useText } from '../../../text.tsx';

/** In the order in which they are offered. */
const CHOICES: readonly NoiseChoice[] = ['beside', 'always', 'never'];

/** How forms are to match, by their texts; those that are not named do the usual. */
export type NoiseByForm = ReadonlyMap<string, NoiseChoice>;

interface NoisyFormsProps {
  forms: readonly NoisyForm[];
  /** How many the file has; `forms` may be the commonest of them. */
  count: number;
  chosen: NoiseByForm;
  choose(chosen: NoiseByForm): void;
}

/** The forms that are everyday words too, each with how it is to match. */
export function NoisyForms({ forms, count, chosen, choose }: NoisyFormsProps): JSX.Element {
  const t = useText();
  // Drawn when it is looked at: 200 lists to choose from hold up the page for as long as all the rest of the preview.
  const [isOpen, setOpen] = useState(false);
  const choiceOf = ({ text, usual }: NoisyForm): NoiseChoice => chosen.get(text) ?? usual;
  const common = CHOICES.find((choice) => forms.every((form) => choiceOf(form) === choice));
  const chooseAll = (choice: NoiseChoice): void => choose(new Map(forms.map(({ text }) => [text, choice])));
  return (
    <fieldset class="noisy-forms">
      <legend>{t('importing.noisyTitle', count, [numberText(t, count)])}</legend>
      <p class="hint">{t('importing.noisyHint')}</p>
      <ChoiceList label={t('importing.noisyAll')} value={common} choose={chooseAll} />
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('importing.noisySingly')}</summary>
        {isOpen && (
          <ul>
            {forms.map((form) => (
              <li key={form.text}>
                <ChoiceList
                  label={form.text}
                  value={choiceOf(form)}
                  choose={(choice) => choose(new Map(chosen).set(form.text, choice))}
                />
              </li>
            ))}
          </ul>
        )}
        {count > forms.length && (
          <p class="hint">{t('importing.noisyMore', [numberText(t, count - forms.length)])}</p>
        )}
      </details>
    </fieldset>
  );
}

interface ChoiceListProps {
  label: string;
  /** `undefined` where forms differ. */
  value: NoiseChoice | undefined;
  choose(choice: NoiseChoice): void;
}

function ChoiceList({ label, value, choose }: ChoiceListProps): JSX.Element {
  const t = useText();
  const id = useId();
  return (
    <div class="noisy-form">
      <label for={id} dir="auto">
        {label}
      </label>
      <select
        id={id}
        class="field"
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          const choice = CHOICES.find((each) => each === currentTarget.value);
          if (choice) choose(choice);
        }}
      >
        {value === undefined && <option value="">{t('importing.noise.mixed')}</option>}
        {CHOICES.map((each) => (
          <option key={each} value={each}>
            {t(`importing.noise.${each}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
