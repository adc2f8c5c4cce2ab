import type { JSX } from 'preact';
import type { Prose } from '../../glossary/compiled-entry.ts';
import { renderRanges } from '../kit/render-ranges.ts';
import { GLOSSARY_LANGUAGE } from '../text.tsx';

interface ProseTextProps {
  prose: Prose;
  class?: string;
  open(id: string): void;
}

/** Prose of an entry, in which the names of other entries open them. */
export function ProseText({ prose, open, class: className }: ProseTextProps): JSX.Element {
  return (
    <p class={className} lang={GLOSSARY_LANGUAGE} dir="auto">
      {renderRanges(prose.text, prose.links, (name, { start, id }) => (
        <button key={start} type="button" class="word" onClick={() => open(id)}>
          {name}
        </button>
      ))}
    </p>
  );
}
