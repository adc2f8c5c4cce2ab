import type { JSX } from 'preact';
import type { Prose } from '../../glossary/compiled-entry.ts';
import { splitByRanges } from '../../glossary/text/split-by-ranges.ts';
import { GLOSSARY_LANGUAGE } from './glossary-language.ts';

interface ProseTextProps {
  prose: Prose;
  class?: string;
  open(id: string): void;
}

/** Prose whose own words open the entries that they name. */
export function ProseText({ prose, open, class: className }: ProseTextProps): JSX.Element {
  return (
    <p class={className} lang={GLOSSARY_LANGUAGE} dir="auto">
      {splitByRanges(prose.text, prose.links).map(({ text, range: link }) =>
        link ? (
          <button key={link.start} type="button" class="word" onClick={() => open(link.id)}>
            {text}
          </button>
        ) : (
          text
        ),
      )}
    </p>
  );
}
