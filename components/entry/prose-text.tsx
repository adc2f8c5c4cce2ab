import type { ComponentChild, JSX } from 'preact';
import type { Prose } from '../../glossary/compiled-entry.ts';
import { GLOSSARY_LANGUAGE } from './glossary-language.ts';

interface ProseTextProps {
  prose: Prose;
  class?: string;
  open(id: string): void;
}

/** Prose whose own words open the entries that they name. */
export function ProseText({ prose, open, class: className }: ProseTextProps): JSX.Element {
  const parts: ComponentChild[] = [];
  let at = 0;
  for (const { start, end, id } of prose.links) {
    if (start < at) continue;
    parts.push(prose.text.slice(at, start));
    parts.push(
      <button key={start} type="button" class="word" onClick={() => open(id)}>
        {prose.text.slice(start, end)}
      </button>,
    );
    at = end;
  }
  parts.push(prose.text.slice(at));
  return (
    <p class={className} lang={GLOSSARY_LANGUAGE} dir="auto">
      {parts}
    </p>
  );
}
