import { convert } from 'html-to-text';

/** The readable text of a file: that of the page where it is HTML, all of it otherwise. */
export function textOfFile(name: string, content: string): string {
  if (!/\.x?html?$/i.test(name)) return content;
  const skipped = ['img', 'script', 'style', 'code', 'pre', 'nav', '[hidden]'];
  return convert(content, {
    wordwrap: false,
    selectors: [
      // Cells are words of their own, not one.
      { selector: 'table', format: 'dataTable' },
      { selector: 'a', options: { ignoreHref: true } },
      ...skipped.map((selector) => ({ selector, format: 'skip' })),
    ],
  });
}
