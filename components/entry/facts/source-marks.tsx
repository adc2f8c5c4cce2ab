import type { JSX } from 'preact';
import type { Citation, SourcePlaces } from '../../../glossary/compiled-entry.ts';
import { OutsideLink } from '../../kit/outside-link.tsx';
import { useText } from '../../text.tsx';

interface SourceMarksProps {
  /** The places in `citations`, the first is 1. */
  places: SourcePlaces;
  /** The entry's sources. */
  citations: readonly Citation[];
}

/** The numbers of the sources that bear a statement out; each leads to its source. */
export function SourceMarks({ places, citations }: SourceMarksProps): JSX.Element {
  const t = useText();
  return (
    <sup class="source-marks">
      {places.map((place) => {
        const { text = '', links = [] } = citations[place - 1] ?? {};
        const href = links[0]?.url;
        return href === undefined ? (
          <span key={place}>{place}</span>
        ) : (
          <OutsideLink key={place} href={href} label={t('fact.source', [String(place)])} title={text}>
            {place}
          </OutsideLink>
        );
      })}
    </sup>
  );
}
