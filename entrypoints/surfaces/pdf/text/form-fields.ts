import type { PageItem } from '../../../frame/text/printed/page-item.ts';

/** The value of a field as an item of its page's text. */
export interface FieldItem extends PageItem {
  transform: number[];
  dir: string;
  height: number;
  fontName: string;
}

/** The name under which the values' font is among a page's fonts: which one they are drawn in, pdf.js does not say. */
export const FIELD_FONT = 'form-field';

/** Points, where a field leaves the size of its font to the viewer, and at its left edge; and the distance of lines, in sizes of the font. */
const LARGEST_SIZE = 12;
const PADDING = 2;
const LEADING = 1.15;
/** Shares of the height of a field, and of the size of a font. */
const AUTO_SIZE = 0.7;
const DESCENT = 0.2;

/**
 * Returns what is written in the fields of a form, given the annotations of a page as pdf.js returns them: values are drawn with the page,
 * but are no part of its text. Fields that are empty, hidden, turned or without a picture of their value have none. `widthOf` returns the
 * width of a text as a share of the size of its font.
 */
export const fieldItems = (annotations: readonly unknown[], widthOf: (text: string) => number): FieldItem[] =>
  annotations.flatMap((annotation) => {
    if (typeof annotation !== 'object' || annotation === null) return [];
    const field: Record<string, unknown> = { ...annotation };
    const lines = linesIn(field);
    const { rect } = field;
    if (lines.length === 0 || !areNumbers(rect, 4)) return [];
    const [left, bottom, , top] = rect;
    const size = sizeOf(field) || Math.min(LARGEST_SIZE, (AUTO_SIZE * (top - bottom)) / lines.length);
    const height = (lines.length - 1) * LEADING * size;
    const [x, y] = areNumbers(field.textPosition, 2)
      ? field.textPosition
      : [PADDING, (top - bottom - height - size) / 2 + DESCENT * size];
    return lines.map((str, at) => ({
      str,
      dir: 'ltr',
      transform: [size, 0, 0, size, left + x, bottom + y + height - at * LEADING * size],
      width: size * widthOf(str),
      height: size,
      fontName: FIELD_FONT,
      hasEOL: true,
    }));
  });

/** What is drawn, line by line, from the top: where pdf.js has not read it in the picture, the value. */
function linesIn(field: Readonly<Record<string, unknown>>): string[] {
  const { subtype, fieldType, hasAppearance, rotation, password, textContent, fieldValue } = field;
  const isText = subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch');
  if (!isText || hasAppearance !== true || rotation || password === true) return [];
  const lines = areTexts(textContent) ? textContent : areTexts(fieldValue) ? fieldValue : [fieldValue];
  return lines
    .filter((line) => typeof line === 'string')
    .flatMap((line) => line.split(/[\r\n]+/))
    .filter((line) => line.trim() !== '');
}

function sizeOf({ defaultAppearanceData: data }: Readonly<Record<string, unknown>>): number {
  const size = typeof data === 'object' && data !== null && 'fontSize' in data ? data.fontSize : 0;
  return typeof size === 'number' ? size : 0;
}

type Numbers = { 2: [number, number]; 4: [number, number, number, number] };

const areNumbers = <Count extends 2 | 4>(value: unknown, count: Count): value is Numbers[Count] =>
  Array.isArray(value) && value.length === count && value.every((each) => typeof each === 'number');

const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');
