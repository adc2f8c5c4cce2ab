import type { ComponentChildren, JSX } from 'preact';
import type { Citation, SourcePlaces } from '../../glossary/compiled-entry.ts';
import { SourceMarks } from '../entry/facts/source-marks.tsx';
import { Icon } from '../kit/icon.tsx';

interface PictureProps {
  label: string;
  /** What the drawing shows, in words. */
  says: string;
  /** Drawn at once, without a press. */
  open?: boolean | undefined;
  /** What the drawing is and is not. */
  note: string;
  sources: SourcePlaces;
  citations: readonly Citation[];
  children: ComponentChildren;
}

/** A fact in words, and its drawing on request: drawings are high, cards are not. */
export function Picture({
  label,
  says,
  open,
  note,
  sources,
  citations,
  children,
}: PictureProps): JSX.Element {
  return (
    <details class="picture" open={open}>
      <summary>
        <span class="picture-label">{label}</span> {says}
        <Icon name="more" />
      </summary>
      {children}
      <p class="aside">
        {note}
        <SourceMarks places={sources} citations={citations} />
      </p>
    </details>
  );
}
