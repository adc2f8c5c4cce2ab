import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { paintPreview } from '../kit/paint-preview.ts';
import { useStyleSheet } from '../kit/use-style-sheet.ts';
import { GLOSSARY_LANGUAGE, useText } from '../text.tsx';

/** A preview of highlights on a white and a dark page. Drawn by the style sheet that pages get. */
export function LookPreview({ css }: { css: string }): JSX.Element {
  const t = useText();
  const preview = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => paintPreview({ clear: [...(preview.current?.querySelectorAll('b') ?? [])], faint: [] }),
    [],
  );
  useStyleSheet(css);
  return (
    <figure ref={preview} class="look-preview" aria-label={t('look.preview')} lang={GLOSSARY_LANGUAGE}>
      <p class="on-white">
        After the <b>cardiac arrest</b>, each reach for the cup set off <b>myoclonus</b> in both arms.
      </p>
      <p class="on-dark">
        After the <b>cardiac arrest</b>, each reach for the cup set off <b>myoclonus</b> in both arms.
      </p>
    </figure>
  );
}
