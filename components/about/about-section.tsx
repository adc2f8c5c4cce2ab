import type { JSX } from 'preact';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import { CitationList } from '../entry/citation-list.tsx';
import { Section } from '../options/section.tsx';
import { useText } from '../text.tsx';

interface AboutSectionProps {
  version: string;
  /** The entry on myoclonus carries the source article's references; `null` while it is not there. */
  myoclonus: CompiledEntry | null;
}

/** What this is, what it rests on, and what it is not. */
export function AboutSection({ version, myoclonus }: AboutSectionProps): JSX.Element {
  const t = useText();
  const unverified = myoclonus?.unverified ?? [];
  return (
    <Section id="about" title={t('about.title', [version])}>
      <p class="notice caution">{t('about.notAdvice')}</p>
      <p>{t('about.privacy')}</p>
      <h3>{t('about.sourcesTitle')}</h3>
      <p>{t('about.sources')}</p>
      <p>{t('about.codes')}</p>
      {unverified.length > 0 && (
        <>
          <h3>{t('about.unverifiedTitle')}</h3>
          <p>{t('about.unverified')}</p>
          <div class="unverified">
            <CitationList citations={unverified} />
          </div>
        </>
      )}
      <h3>{t('about.licenseTitle')}</h3>
      <p>{t('about.license')}</p>
    </Section>
  );
}
