import type { JSX } from 'preact';
import type { Prose } from '../../glossary/compiled-entry.ts';
import { GLOSSARY_LANGUAGE } from '../text.tsx';
import { LinkedText } from './linked-text.tsx';

interface ProseTextProps {
  prose: Prose;
  class?: string;
  open(id: string): void;
}

/** A paragraph of an entry, in which the names of other entries open them. */
export function ProseText({ prose, open, class: className }: ProseTextProps): JSX.Element {
  return (
    <p class={className} lang={GLOSSARY_LANGUAGE} dir="auto">
      <LinkedText prose={prose} open={open} />
    </p>
  );
}
