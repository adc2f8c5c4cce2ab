import type { ComponentChild, ComponentChildren, JSX } from 'preact';
import type { Prose } from '../../glossary/compiled-entry.ts';
import { renderRanges } from '../kit/render-ranges.ts';

interface LinkedTextProps {
  prose: Prose;
  /** Without it the text is plain, as on paper. */
  open?: ((id: string) => void) | undefined;
  /** Shown right after the text, on the line of its last word. */
  children?: ComponentChildren;
}

/** A text in which the names of other entries open them. */
export function LinkedText({ prose, open, children }: LinkedTextProps): JSX.Element {
  if (!open)
    return (
      <>
        {prose.text}
        {children}
      </>
    );
  const parts = renderRanges(prose.text, prose.links, (name, { start, id }) => (
    <button key={start} type="button" class="word" onClick={() => open(id)}>
      {name}
    </button>
  ));
  return <>{keepEndings(parts, children)}</>;
}

/** What ends a word: a comma, a bracket, a possessive. */
const ENDING = /^\S{1,4}(?=\s|$)/;

/**
 * Keeps what ends a word on its line, and `last` with the last word: a button is a box, beside which lines may break.
 * @param parts text and buttons in turn, text first and last
 */
function keepEndings(parts: readonly ComponentChild[], last: ComponentChildren): ComponentChild[] {
  const kept = parts.slice(0, 1);
  for (let at = 1; at < parts.length; at += 2) {
    const after = String(parts[at + 1]);
    const ending = ENDING.exec(after)?.[0] ?? '';
    const isEnd = at === parts.length - 2 && ending === after;
    kept.push(
      <span key={at} class="unbroken">
        {parts[at]}
        {ending}
        {isEnd && last}
      </span>,
      after.slice(ending.length),
      isEnd || at < parts.length - 2 ? null : last,
    );
  }
  return parts.length === 1 ? [...kept, last] : kept;
}
