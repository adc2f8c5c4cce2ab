import type { JSX } from 'preact';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import { GLOSSARY_LANGUAGE, useText } from '../../text.tsx';

/** Works that the source article cites and nobody could find: without links, since nothing is known to be there. */
export function UnfoundWorks({ unfound }: Pick<CompiledEntry, 'unfound'>): JSX.Element | null {
  const t = useText();
  if (!unfound) return null;
  return (
    <section>
      <h3 class="section-title">{t('entry.unfound')}</h3>
      <ul class="citations" lang={GLOSSARY_LANGUAGE}>
        {unfound.works.map((work) => (
          <li key={work}>{work}</li>
        ))}
      </ul>
      <p class="aside" lang={GLOSSARY_LANGUAGE}>
        {unfound.instead}
      </p>
    </section>
  );
}
