import type { JSX } from 'preact';
import type { GuidelineLink } from '../../../glossary/compiled-entry.ts';
import { OutsideLink } from '../../kit/outside-link.tsx';
import { GLOSSARY_LANGUAGE, useText } from '../../text.tsx';
import { isoDateText } from '../facts/iso-date-text.ts';

/** The classifications, criteria and guidelines that an entry rests on, each with whether it still holds. */
export function GuidelineList({ guidelines }: { guidelines: readonly GuidelineLink[] }): JSX.Element {
  const t = useText();
  return (
    <section>
      <h3 class="section-title">{t('entry.guidelines')}</h3>
      <ul class="citations">
        {guidelines.map(({ name, url, looked, supersededBy }) => (
          <li key={name}>
            <OutsideLink href={url}>
              <span lang={GLOSSARY_LANGUAGE}>{name}</span>
            </OutsideLink>
            <p class="aside">
              {supersededBy ? (
                <>
                  {t('guideline.newer')}{' '}
                  <OutsideLink href={supersededBy.url}>
                    <span lang={GLOSSARY_LANGUAGE}>{supersededBy.name}</span>
                  </OutsideLink>
                </>
              ) : (
                t('guideline.current', [isoDateText(looked, t('ui.language'))])
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
