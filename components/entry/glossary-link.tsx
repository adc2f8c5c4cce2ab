import type { JSX } from 'preact';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../text.tsx';

/** Leads to the open entry in the page of the glossary, in a tab of its own. */
export function GlossaryLink({ address }: { address: string }): JSX.Element {
  const t = useText();
  return (
    <a
      class="button icon-only"
      href={address}
      target="_blank"
      rel="noopener"
      aria-label={t('entry.inGlossary')}
      title={t('entry.inGlossary')}
    >
      <Icon name="glossary" />
    </a>
  );
}
