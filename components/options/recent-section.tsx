import type { JSX } from 'preact';
import { Section } from '../kit/section.tsx';
import { Switch } from '../kit/switch.tsx';
import { useText } from '../text.tsx';
import type { OptionsPart } from './options-part.ts';

export interface RecentSectionProps extends OptionsPart {
  /** How many entries are listed; `null` until that is known. */
  count: number | null;
  clear(): void;
}

/** Whether recently opened entries are listed, and how to empty that list. */
export function RecentSection({ settings, change, count, clear }: RecentSectionProps): JSX.Element {
  const t = useText();
  return (
    <Section id="recent" title={t('recent.title')}>
      <div>
        <Switch on={settings.keepRecent} change={(keepRecent) => change({ set: { keepRecent } })}>
          {t('recent.keep')}
        </Switch>
        <p class="hint">{t('recent.keepHint')}</p>
      </div>
      <div class="row">
        {/* Stays when the list is empty: it keeps the focus. */}
        <button type="button" class="button framed" aria-disabled={count === 0} onClick={clear}>
          {t('recent.clearList')}
        </button>
        <span role="status" class="hint">
          {count !== null && t('glossary.entries', count)}
        </span>
      </div>
    </Section>
  );
}
