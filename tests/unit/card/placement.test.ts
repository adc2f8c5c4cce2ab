import { describe, expect, test } from 'vitest';
import { placeCard } from '../../../entrypoints/frame/card/placement/card-placement.ts';
import { placeSheet } from '../../../entrypoints/frame/card/placement/sheet-placement.ts';

const view = { x: 0, y: 0, width: 900, height: 600 };
const line = { x: 40, y: 100, width: 80, height: 20 };
const card = { width: 360, height: 300 };
const place = (avoid: { x: number; y: number; width: number; height: number }[]) =>
  placeCard({ line, card, view, isVertical: false, avoid });

describe('beside a line, the card', () => {
  test('is below it', () => {
    expect(place([])).toMatchObject({ side: 'below', x: 40, y: 126 });
  });

  test('is below a low box that the page has put there', () => {
    expect(place([{ x: 20, y: 125, width: 200, height: 40 }])).toMatchObject({
      side: 'below',
      x: 40,
      y: 171,
    });
  });

  test('is at the right of a high one', () => {
    expect(place([{ x: 20, y: 125, width: 320, height: 200 }])).toMatchObject({
      side: 'right',
      x: 346,
      y: 100,
    });
  });

  test('is where it would be without, if there is no room beside', () => {
    expect(place([{ x: 0, y: 125, width: 900, height: 400 }])).toEqual(place([]));
  });
});

describe('a sheet', () => {
  const phone = { x: 0, y: 0, width: 390, height: 844 };

  test('stands on the lower edge, as wide as a phone, and leaves two fifths of the text in sight', () => {
    expect(placeSheet({ width: 390, height: 700 }, phone, line)).toEqual({
      x: 0,
      y: 337.6,
      width: 390,
      height: 506.4,
    });
    expect(placeSheet({ width: 390, height: 200 }, phone, line)).toEqual({
      x: 0,
      y: 644,
      width: 390,
      height: 200,
    });
  });

  test('leaves the line in sight that was tapped, but for one near the lower edge', () => {
    const big = { width: 390, height: 700 };
    expect(placeSheet(big, phone, { ...line, y: 400 })).toMatchObject({ y: 426, height: 418 });
    expect(placeSheet(big, phone, { ...line, y: 700 })).toMatchObject({ y: 337.6 });
  });

  test('is in the middle of a wide view, and takes most of a low one', () => {
    const sideways = { x: 0, y: 0, width: 844, height: 390 };
    expect(placeSheet({ width: 640, height: 400 }, sideways, line)).toEqual({
      x: 102,
      y: 110,
      width: 640,
      height: 280,
    });
  });

  test('stays in the part of a frame that is seen', () => {
    const part = { x: 100, y: 1_000, width: 300, height: 400 };
    const tapped = { ...line, y: 1_020 };
    expect(placeSheet({ width: 390, height: 200 }, part, tapped)).toEqual({
      x: 100,
      y: 1_200,
      width: 300,
      height: 200,
    });
  });
});
