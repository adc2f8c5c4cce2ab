import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Citation } from '../../glossary/compiled-entry.ts';
import { OutsideLink } from '../kit/outside-link.tsx';
import { CopyButton } from './copy-button.tsx';
import { GLOSSARY_LANGUAGE } from './glossary-language.ts';

interface CitationListProps {
  citations: readonly Citation[];
  /** Offers to copy each citation. */
  copy?: ((text: string) => Promise<boolean>) | undefined;
}

/** References as readers see them, each with its links out. */
export function CitationList({ citations, copy }: CitationListProps): JSX.Element {
  return (
    <ul class="citations">
      {citations.map((citation) => (
        <CitationItem key={citation.id} citation={citation} copy={copy} />
      ))}
    </ul>
  );
}

interface CitationItemProps {
  citation: Citation;
  copy: CitationListProps['copy'];
}

function CitationItem({ citation, copy }: CitationItemProps): JSX.Element {
  const id = useId();
  return (
    <li dir="auto">
      <span id={id} lang={GLOSSARY_LANGUAGE}>
        {citation.text}
      </span>{' '}
      {citation.links.map(({ to, url }) => (
        <OutsideLink key={url} class="to" href={url} describedBy={id}>
          {to}
        </OutsideLink>
      ))}
      {copy && <CopyButton text={citationToCopy(citation)} describedBy={id} copy={copy} />}
    </li>
  );
}

/** The citation with the address of its first link, unless the text already gives that. */
function citationToCopy({ text, links }: Citation): string {
  const address = links[0]?.url;
  return address === undefined || text.includes(address) ? text : `${text} ${address}`;
}
