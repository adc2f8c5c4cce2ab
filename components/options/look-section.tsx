import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { HighlightLook } from '../../entrypoints/settings/highlight-look.ts';
import { Choice } from '../kit/choice.tsx';
import { contrastRatio, LEAST_CONTRAST } from '../kit/contrast.ts';
import { Section } from '../kit/section.tsx';
import { useText } from '../text.tsx';
import { LookPreview } from './look-preview.tsx';
import type { OptionsPart } from './options-part.ts';

/** The color shown first when the user chooses an own one. */
const FIRST_COLOR = '#0b6670';

/** The look of highlights, with a preview. */
export function LookSection(props: OptionsPart & { cssOf(look: HighlightLook): string }): JSX.Element {
  const t = useText();
  const { settings, change, cssOf } = props;
  // Shown while it is being chosen, stored afterwards: browsers limit how often settings are synced.
  const [drawn, draw] = useState<string | null>(null);
  const color = drawn ?? settings.color;
  const { line } = settings;
  return (
    <Section id="look" title={t('look.title')}>
      <LookPreview css={cssOf({ line, color })} />
      <Choice
        legend={t('look.line')}
        options={[
          { value: 'dotted', text: t('look.dotted') },
          { value: 'solid', text: t('look.solid') },
          { value: 'background', text: t('look.background') },
          { value: 'none', text: t('look.none'), hint: t('look.noneHint') },
        ]}
        value={line}
        choose={(value) => change({ set: { line: value } })}
      />
      <ColorChoice
        color={color}
        draw={draw}
        choose={(value) => {
          draw(null);
          change({ set: { color: value } });
        }}
      />
      {color !== 'auto' && line !== 'none' && <ContrastCheck color={color} />}
    </Section>
  );
}

interface ColorChoiceProps {
  color: string;
  draw(color: string): void;
  choose(color: string): void;
}

/** The choice between the automatic color and an own one. */
function ColorChoice({ color, draw, choose }: ColorChoiceProps): JSX.Element {
  const t = useText();
  const id = useId();
  return (
    <>
      <Choice
        legend={t('look.color')}
        options={[
          { value: 'auto', text: t('look.auto'), hint: t('look.autoHint') },
          { value: 'own', text: t('look.own') },
        ]}
        value={color === 'auto' ? 'auto' : 'own'}
        choose={(value) => choose(value === 'auto' ? 'auto' : FIRST_COLOR)}
      />
      {color !== 'auto' && (
        <div class="row">
          <label for={id}>{t('look.ownColor')}</label>
          <input
            id={id}
            type="color"
            value={color}
            onInput={(event) => draw(event.currentTarget.value)}
            onChange={(event) => choose(event.currentTarget.value)}
          />
          <code>
            <bdi dir="ltr">{color}</bdi>
          </code>
        </div>
      )}
    </>
  );
}

/** Says on which pages the color is easy enough to see. */
function ContrastCheck({ color }: { color: string }): JSX.Element {
  const t = useText();
  const number = new Intl.NumberFormat(t('ui.language'), { maximumFractionDigits: 1 });
  const judge = (page: 'look.onWhite' | 'look.onDark', ground: string): string => {
    // Rounded down: 2.99 must not be shown as the required 3.
    const ratio = Math.floor((contrastRatio(color, ground) ?? 1) * 10) / 10;
    return t(page, [number.format(ratio), t(ratio < LEAST_CONTRAST ? 'look.faint' : 'look.clear')]);
  };
  return (
    <p class="hint" role="status">
      {judge('look.onWhite', '#ffffff')} {judge('look.onDark', '#1d2025')}
    </p>
  );
}
