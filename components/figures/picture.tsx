import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
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
  /** The drawing. */
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
  // Most cards close without a press: what is not seen is not drawn.
  const [isAsked, setAsked] = useState(open);
  const ask = (): void => setAsked(true);
  return (
    // `toggle` comes when it is open already, also where the browser opens it; a press draws before.
    <details class="picture" open={open} onToggle={ask}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is pressed by mouse and keys. */}
      <summary onClick={ask}>
        <span class="picture-label">{label}</span> {says}
        <Icon name="more" />
      </summary>
      {isAsked && children}
      <p class="aside">
        {note}
        <SourceMarks places={sources} citations={citations} />
      </p>
    </details>
  );
}
