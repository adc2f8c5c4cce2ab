import { describe, expect, test } from 'vitest';
import { madePdf } from '../../support/made-pdf.ts';
import { axeFindings } from '../support/axe.ts';
import { openViewer, waitForPage } from './open-viewer.ts';

describe('the toolbar of a PDF', () => {
  test.each([
    [1_024, 1],
    [640, 1],
    [390, 2],
    [320, 2],
  ])('in a window of %d pixels it has %d rows, in the order of the keyboard', async (width, rows) => {
    const viewer = await openViewer(madePdf([['One page.']]), 'article.pdf', { width });
    await waitForPage(viewer);
    const controls = [...viewer.element('.pdf-toolbar').querySelectorAll('button, input, output')];
    const boxes = controls.map((control) => control.getBoundingClientRect());
    const rowOf = ({ top, bottom }: DOMRect): number => Math.round((top + bottom) / 2);
    expect(new Set(boxes.map(rowOf)).size).toBe(rows);
    const inOrder = [...boxes].sort((one, other) => rowOf(one) - rowOf(other) || one.left - other.left);
    expect(boxes).toEqual(inOrder);
    expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width);
  });

  test('is accessible where it has two rows', async () => {
    const viewer = await openViewer(madePdf([['One page.']]), 'article.pdf', { width: 390 });
    await waitForPage(viewer);
    expect(await axeFindings(viewer)).toEqual([]);
  });
});
