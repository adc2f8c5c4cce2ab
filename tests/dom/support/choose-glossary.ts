import type { Surface } from './open-surface.ts';

/** Drops a file of this name and content onto one of the extension's pages. */
export function dropFile(page: Surface, name: string, content: string): Promise<void> {
  return page.evaluate(
    (name, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], name));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    name,
    content,
  );
}

/** A nurse's list: a term without a row, an everyday word, a link that leads nowhere. */
export const NURSES_LIST = `term,synonyms,explanation,reference
waiting bay,WB,Where patients wait for a bed.,https://example.org/bay
skip round,,The round of the charge nurse.,javascript:alert(1)
left,,Not right.,
`;
