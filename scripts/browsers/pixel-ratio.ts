/**
 * Device pixels for a CSS pixel in each browser that tests start: what `npm test -- --pixel-ratio=1.5` asks for, else 1.
 * Throws a `RangeError` when `NEUROGLOSS_PIXEL_RATIO` is no positive number.
 */
export function pixelRatio(): number {
  const ratio = Number(process.env.NEUROGLOSS_PIXEL_RATIO ?? 1);
  if (!(ratio > 0)) throw new RangeError('NEUROGLOSS_PIXEL_RATIO is no positive number.');
  return ratio;
}
