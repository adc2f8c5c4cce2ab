/** What spreadsheets run as a formula when a cell begins with it. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A cell that spreadsheets show and do not run: behind an apostrophe where it begins as formulas do. */
export function guardCell(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** A guarded cell as it was. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
