import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Prose } from '../../glossary/compiled-entry.ts';
import { renderRanges } from '../kit/render-ranges.ts';
import { GLOSSARY_LANGUAGE } from '../text.tsx';

interface TryTextProps {
  prose: Prose;
  /** Milliseconds of resting on a term before its card opens. */
  delay: number;
  show(id: string, term: HTMLElement, how: 'hover' | 'press'): void;
  leave(): void;
}

/** Text whose terms open their cards when the pointer rests on them or presses them. */
export function TryText({ prose, delay, show, leave }: TryTextProps): JSX.Element {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const showAfterDelay = (id: string, term: HTMLElement): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => show(id, term, 'hover'), delay);
  };
  return (
    <p class="try-text" lang={GLOSSARY_LANGUAGE} dir="auto">
      {renderRanges(prose.text, prose.links, (name, { start, id }) => (
        <button
          key={start}
          type="button"
          class="word"
          aria-haspopup="dialog"
          onPointerEnter={(event) => event.pointerType === 'mouse' && showAfterDelay(id, event.currentTarget)}
          onPointerLeave={() => {
            clearTimeout(timer.current);
            leave();
          }}
          onClick={(event) => {
            clearTimeout(timer.current);
            show(id, event.currentTarget, 'press');
          }}
        >
          {name}
        </button>
      ))}
    </p>
  );
}
