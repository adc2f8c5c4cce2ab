import type { JSX } from 'preact';
import { Section } from '../kit/section.tsx';
import { useText } from '../text.tsx';

interface AboutSectionProps {
  version: string;
}

/** What Neurogloss is, what its entries are based on, and what it is not. */
export function AboutSection({ version }: AboutSectionProps): JSX.Element {
  const t = useText();
  return (
    <Section id="about" title={t('about.title', [version])}>
      <p class="notice caution">{t('about.notAdvice')}</p>
      <p>{t('about.privacy')}</p>
      <h3>{t('about.sourcesTitle')}</h3>
      <p>{t('about.sources')}</p>
      <p>{t('about.codes')}</p>
      <h3>{t('about.unverifiedTitle')}</h3>
      <p>{t('about.unverified')}</p>
      <h3>{t('about.licenseTitle')}</h3>
      <p>{t('about.license')}</p>
    </Section>
  );
}
