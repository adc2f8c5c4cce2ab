import type { GlossaryRow } from '../../../entrypoints/glossaries/glossary-row.ts';

/** How many entries of a glossary the user has changed or removed. */
export const changesIn = ({ overlay }: Pick<GlossaryRow, 'overlay'>): number =>
  overlay ? overlay.changed + overlay.removed.length : 0;
