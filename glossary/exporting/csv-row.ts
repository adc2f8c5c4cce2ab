import { guardCell } from '../importing/csv/formula-guard.ts';

/** What a table in UTF-8 begins with: Excel takes it for another encoding without. */
export const BYTE_ORDER_MARK = '\ufeff';

/** A row of a table for spreadsheets, with its end: cells that would run as formulas are guarded. */
export const csvRow = (cells: readonly string[]): string =>
  `${cells
    .map(guardCell)
    .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')}\r\n`;
