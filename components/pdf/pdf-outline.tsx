import type { JSX } from 'preact';

/** A heading in the outline of a document. */
export interface OutlineItem {
  title: string;
  /** Where it leads, for whoever goes there. */
  target: unknown;
  items: readonly OutlineItem[];
}

interface PdfOutlineProps {
  items: readonly OutlineItem[];
  goTo(target: unknown): void;
}

/** The outline of a document, each heading a button that goes there. */
export function PdfOutline({ items, goTo }: PdfOutlineProps): JSX.Element {
  return (
    <ul class="pdf-outline">
      {items.map((item, at) => (
        <li key={at}>
          <button type="button" class="button" onClick={() => goTo(item.target)}>
            {item.title}
          </button>
          {item.items.length > 0 && <PdfOutline items={item.items} goTo={goTo} />}
        </li>
      ))}
    </ul>
  );
}
