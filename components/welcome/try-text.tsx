import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Prose } from '../../glossary/compiled-entry.ts';
import { splitByRanges } from '../../glossary/text/split-by-ranges.ts';
import { GLOSSARY_LANGUAGE } from '../entry/glossary-language.ts';

interface TryTextProps {
  prose: Prose;
  /** Milliseconds of resting on a term before its card shows. */
  delay: number;
  show(id: string, term: HTMLElement, how: 'hover' | 'press'): void;
  leave(): void;
}

/** Text whose terms show their cards when the pointer rests on them, or when they are pressed. */
export function TryText({ prose, delay, show, leave }: TryTextProps): JSX.Element {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const rest = (id: string, term: HTMLElement): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => show(id, term, 'hover'), delay);
  };
  return (
    <p class="try-text" lang={GLOSSARY_LANGUAGE} dir="auto">
      {splitByRanges(prose.text, prose.links).map(({ text, range: link }) =>
        link ? (
          <button
            key={link.start}
            type="button"
            class="word"
            aria-haspopup="dialog"
            onPointerEnter={(event) => event.pointerType === 'mouse' && rest(link.id, event.currentTarget)}
            onPointerLeave={() => {
              clearTimeout(timer.current);
              leave();
            }}
            onClick={(event) => {
              clearTimeout(timer.current);
              show(link.id, event.currentTarget, 'press');
            }}
          >
            {text}
          </button>
        ) : (
          text
        ),
      )}
    </p>
  );
}
