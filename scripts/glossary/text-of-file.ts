import { convert } from 'html-to-text';

/** The readable text of a file: that of the page where it is HTML, all of it otherwise. */
export function textOfFile(name: string, content: string): string {
  if (!/\.x?html?$/i.test(name)) return content;
  const skipped = ['a', 'img', 'script', 'style', 'code', 'pre', 'nav'];
  return convert(content, {
    wordwrap: false,
    selectors: [
      // Cells are words of their own, not one.
      { selector: 'table', format: 'dataTable' },
      ...skipped.map((selector) =>
        selector === 'a' ? { selector, options: { ignoreHref: true } } : { selector, format: 'skip' },
      ),
    ],
  });
}
