import { until } from '../support/eventually.ts';
import { openSurface, type Surface } from '../support/open-surface.ts';

/** Opens the viewer, of this size in CSS pixels, and chooses a file with these bytes, a string of Latin-1. */
export async function openViewer(
  bytes: string,
  name = 'article.pdf',
  size: { width?: number; height?: number } = {},
): Promise<Surface> {
  const viewer = await openSurface('pdf', size);
  await viewer.named('Choose a PDF');
  const field = viewer.element('input[type=file]');
  Object.assign(field, { files: filesWith(viewer, bytes, name).files });
  field.dispatchEvent(new viewer.window.Event('change', { bubbles: true }));
  return viewer;
}

/** Waits until the text of a page, by its number from 1, is over its picture. */
export const waitForPage = (viewer: Surface, number = 1): Promise<Element> =>
  until(`page ${number} is drawn`, () =>
    viewer.document.querySelector(`.pdf-page:nth-child(${number}) .textLayer`),
  );

/** What a user drags: one file. */
export function filesWith({ window }: Surface, bytes: string, name = 'article.pdf'): DataTransfer {
  const data = Uint8Array.from(bytes, (character) => character.charCodeAt(0));
  const transfer = new window.DataTransfer();
  transfer.items.add(new window.File([data], name, { type: 'application/pdf' }));
  return transfer;
}
