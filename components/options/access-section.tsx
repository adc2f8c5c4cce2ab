import type { JSX } from 'preact';
import { Choice } from '../kit/choice.tsx';
import { type Key, KeyList } from '../kit/key-list.tsx';
import { Section } from '../kit/section.tsx';
import { useText } from '../text.tsx';
import type { OptionsPart } from './options-part.ts';

/** Settings for users of a keyboard or a screen reader: the painter and the keys. */
export function AccessSection(
  props: OptionsPart & { keys: readonly Key[]; changeKeys(): void },
): JSX.Element {
  const t = useText();
  const { settings, change, keys, changeKeys } = props;
  return (
    <Section id="access" title={t('access.title')}>
      <Choice
        legend={t('access.painter')}
        options={[
          { value: 'highlights', text: t('access.highlights'), hint: t('access.highlightsHint') },
          { value: 'marks', text: t('access.marks'), hint: t('access.marksHint') },
        ]}
        value={settings.painter}
        choose={(value) => change({ set: { painter: value } })}
      />
      {keys.length > 0 && (
        <div>
          <h3>{t('access.keys')}</h3>
          <KeyList keys={keys} />
          <button type="button" class="button framed" onClick={changeKeys}>
            {t('access.changeKeys')}
          </button>
        </div>
      )}
    </Section>
  );
}
