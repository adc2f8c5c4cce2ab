import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Choice } from '../kit/choice.tsx';
import { Section } from '../kit/section.tsx';
import { useText } from '../text.tsx';
import type { OptionsPart } from './options-part.ts';

/** The longest delay that can be chosen, in milliseconds. */
const LONGEST_DELAY = 2000;
const DELAY_STEP = 50;

/** Settings of the card: when it opens, its reading level and its theme. */
export function CardSection({ settings, change }: OptionsPart): JSX.Element {
  const t = useText();
  const { modifier, level, theme } = settings;
  return (
    <Section id="card" title={t('cardOptions.title')}>
      <Delay settings={settings} change={change} />
      <Choice
        legend={t('cardOptions.modifier')}
        options={[
          { value: 'none', text: t('cardOptions.noModifier') },
          { value: 'alt', text: 'Alt' },
          { value: 'ctrl', text: t('cardOptions.ctrl') },
          { value: 'shift', text: t('cardOptions.shift') },
        ]}
        value={modifier}
        choose={(value) => change({ set: { modifier: value } })}
      />
      <Choice
        legend={t('level.label')}
        options={[
          { value: 'plain', text: t('level.plain'), hint: t('level.plainHint') },
          { value: 'clinical', text: t('level.clinical'), hint: t('level.clinicalHint') },
        ]}
        value={level}
        choose={(value) => change({ set: { level: value } })}
      />
      <Choice
        legend={t('cardOptions.theme')}
        options={[
          { value: 'auto', text: t('cardOptions.themeAuto') },
          { value: 'light', text: t('cardOptions.themeLight') },
          { value: 'dark', text: t('cardOptions.themeDark') },
        ]}
        value={theme}
        choose={(value) => change({ set: { theme: value } })}
      />
    </Section>
  );
}

/** The milliseconds of resting on a term before its card opens. */
function Delay({ settings, change }: OptionsPart): JSX.Element {
  const t = useText();
  const id = useId();
  // Shown while it is dragged, stored when it is released: browsers limit how often settings are synced.
  const [dragged, drag] = useState<number | null>(null);
  const delay = dragged ?? settings.delay;
  return (
    <div>
      <label for={id}>{t('cardOptions.delay')}</label>
      <div class="row">
        <input
          id={id}
          type="range"
          min={0}
          max={LONGEST_DELAY}
          step={DELAY_STEP}
          value={delay}
          aria-valuetext={t('cardOptions.milliseconds', [delay])}
          onInput={(event) => drag(event.currentTarget.valueAsNumber)}
          onChange={(event) => {
            drag(null);
            change({ set: { delay: event.currentTarget.valueAsNumber } });
          }}
        />
        <output for={id}>{t('cardOptions.milliseconds', [delay])}</output>
      </div>
    </div>
  );
}
