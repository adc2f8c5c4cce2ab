/** Parses a color. Returns red, green and blue from 0 to 1; `null` for anything but `#rrggbb`. */
function parseColor(hex: string): [number, number, number] | null {
  const [, red = '', green = '', blue = ''] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex) ?? [];
  return red === '' ? null : [channel(red), channel(green), channel(blue)];
}

const channel = (hex: string): number => Number.parseInt(hex, 16) / 255;

/** Relative luminance by WCAG 2.2. */
function luminance(color: readonly [number, number, number]): number {
  const [red, green, blue] = color.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast of two `#rrggbb` colors by WCAG 2.2, from 1 to 21; `null` when one is no such color. */
export function contrastRatio(one: string, other: string): number | null {
  const [first, second] = [parseColor(one), parseColor(other)];
  if (!first || !second) return null;
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The lowest contrast allowed for a line that carries meaning: WCAG 2.2, 1.4.11. */
export const LEAST_CONTRAST = 3;
