import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { GLOSSARY_LANGUAGE, useText } from '../text.tsx';

/** The name of the highlight in the style sheet for pages. */
const HIGHLIGHT = 'neurogloss';

/** A preview of highlights on a white and a dark page. Drawn by the style sheet that pages get. */
export function LookPreview({ css }: { css: string }): JSX.Element {
  const t = useText();
  const preview = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const ranges = [...(preview.current?.querySelectorAll('b') ?? [])].map((term) => {
      const range = new Range();
      range.selectNodeContents(term);
      return range;
    });
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    return () => {
      CSS.highlights.delete(HIGHLIGHT);
    };
  }, []);
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [css]);
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
