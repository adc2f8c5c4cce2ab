import type { JSX } from 'preact';
import type { EntryLabel } from '../../glossary/compiled-entry.ts';
import { useKeptFocus } from '../kit/lists/use-kept-focus.ts';
import { Section } from '../kit/section.tsx';
import { entryLanguage, useText } from '../text.tsx';

interface MutedSectionProps {
  muted: readonly EntryLabel[];
  unmute(ids: readonly string[]): void;
}

/** The muted terms, each with a button that unmutes it. */
export function MutedSection({ muted, unmute }: MutedSectionProps): JSX.Element {
  const t = useText();
  const { list, willRemove } = useKeptFocus(muted.length, () => list.current?.closest('section'));
  return (
    <Section id="muted" title={t('muted.title')}>
      {muted.length === 0 && <p class="hint">{t('muted.none')}</p>}
      <ul ref={list} class="muted-terms">
        {muted.map((label, index) => (
          <li key={label.id}>
            <span lang={entryLanguage(label)}>{label.term}</span>
            <button
              type="button"
              class="button framed"
              aria-label={t('muted.unmuteTerm', [label.term])}
              onClick={() => {
                willRemove(index);
                unmute([label.id]);
              }}
            >
              {t('entry.unmute')}
            </button>
          </li>
        ))}
      </ul>
      {muted.length > 1 && (
        <button
          type="button"
          class="button framed"
          onClick={() => {
            willRemove(0);
            unmute(muted.map(({ id }) => id));
          }}
        >
          {t('muted.unmuteAll')}
        </button>
      )}
    </Section>
  );
}
