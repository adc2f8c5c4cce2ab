import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from '../text.tsx';

interface CopyButtonProps {
  text: string;
  describedBy: string;
  copy(text: string): Promise<boolean>;
}

/** Copies a citation and says whether that worked. */
export function CopyButton({ text, describedBy, copy }: CopyButtonProps): JSX.Element {
  const t = useText();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const act = async (): Promise<void> => setOutcome((await copy(text)) ? 'copied' : 'failed');
  return (
    <>
      <button type="button" class="link-button" aria-describedby={describedBy} onClick={act}>
        {t('citation.copy')}
      </button>
      <span role="status" class="copied">
        {outcome && t(`citation.${outcome}`)}
      </span>
    </>
  );
}
