import type { JSX } from 'preact';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import { OutsideLink } from '../../kit/outside-link.tsx';
import { useText } from '../../text.tsx';

/** Codes of an entry in registries, with links where the addresses are known; nothing when there are none. */
export function CodeList({ codes }: Pick<CompiledEntry, 'codes'>): JSX.Element | null {
  const t = useText();
  if (codes.length === 0) return null;
  return (
    <section>
      <h3 class="section-title">{t('entry.codes')}</h3>
      <ul class="codes">
        {codes.map(({ registry, code, url }) => (
          <li key={`${registry}:${code}`}>
            {registry} {url === undefined ? code : <OutsideLink href={url}>{code}</OutsideLink>}
          </li>
        ))}
      </ul>
    </section>
  );
}
