import { openSurface, type Surface } from './open-surface.ts';
import { changeGlossariesHere, fileOf, importFile } from './own-glossaries.ts';

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

/** Opens the options of a user who has these glossaries. */
export async function openGlossaries(...titles: string[]): Promise<Surface> {
  changeGlossariesHere();
  for (const title of titles)
    await importFile(fileOf(NURSES_LIST), { title, noise: { left: 'always' } }, () => {});
  const options = await openSurface('options');
  await options.says(titles[0] ?? 'You have no glossaries of your own yet.');
  return options;
}

/** Has the page keep the file that it would save. */
export const keepSaved = (options: Surface): Promise<void> =>
  options.evaluate(() => {
    HTMLAnchorElement.prototype.click = function () {
      Object.assign(window, { savedAs: this.download });
    };
    URL.createObjectURL = (savedFile: Blob) => {
      Object.assign(window, { savedFile });
      return 'blob:saved';
    };
  });
