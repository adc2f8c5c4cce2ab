import { unguardCell } from './formula-guard.ts';
import type { Dialect } from './table-rows.ts';

/** The text of a cell, without what its program needs around it. */
export function textOfCell(cell: string, { escapes }: Dialect): string {
  if (escapes === 'line-feeds') return cell.replaceAll('\\n', '\n').trim();
  return escapes === 'formulas' ? unguardCell(cell.trim()) : cell.trim();
}
