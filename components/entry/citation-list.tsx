import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Citation } from '../../glossary/compiled-entry.ts';
import { OutsideLink } from '../kit/outside-link.tsx';
import { GLOSSARY_LANGUAGE, useText } from '../text.tsx';
import type { EntryActions } from './entry-actions.ts';

interface CitationListProps {
  citations: readonly Citation[];
  /** Copies a citation; without it no copy buttons are shown. */
  copy?: EntryActions['copy'] | undefined;
  /** `true` shows the place of each in the list: what facts refer to. */
  numbered?: boolean;
  /** The language of the citations, where it is not the bundled glossary's. */
  lang?: string;
}

/** A list of references, each with its links. */
export function CitationList(props: CitationListProps): JSX.Element {
  const { citations, copy, numbered = false, lang = GLOSSARY_LANGUAGE } = props;
  const List = numbered ? 'ol' : 'ul';
  return (
    <List class="citations">
      {citations.map((citation) => (
        <CitationItem key={citation.id} citation={citation} copy={copy} lang={lang} />
      ))}
    </List>
  );
}

interface CitationItemProps {
  citation: Citation;
  copy: CitationListProps['copy'];
  lang: string;
}

function CitationItem({ citation, copy, lang }: CitationItemProps): JSX.Element {
  const id = useId();
  return (
    <li dir="auto">
      <span id={id} lang={lang}>
        {citation.text}
      </span>{' '}
      {citation.links.map(({ to, url }) => (
        <OutsideLink key={url} class="to" href={url} describedBy={id}>
          {to}
        </OutsideLink>
      ))}
      {copy && <CopyButton text={textToCopy(citation)} describedBy={id} copy={copy} />}
    </li>
  );
}

/** The citation with the address of its first link, unless the text already contains it. */
function textToCopy({ text, links }: Citation): string {
  const address = links[0]?.url;
  return address === undefined || text.includes(address) ? text : `${text} ${address}`;
}

interface CopyButtonProps {
  text: string;
  describedBy: string;
  copy: EntryActions['copy'];
}

/** Copies a text and says whether that worked. */
function CopyButton({ text, describedBy, copy }: CopyButtonProps): JSX.Element {
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
