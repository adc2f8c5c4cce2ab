import type { ComponentChildren, JSX } from 'preact';

interface SectionProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

/** A section of a page with its heading; links can lead to it. */
export function Section({ id, title, children }: SectionProps): JSX.Element {
  return (
    <section id={id} class="part" tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
