/** What a column of a table holds. */
export const COLUMN_ROLES = [
  'term',
  'synonyms',
  'hidden',
  'deprecated',
  'definition',
  'note',
  'reference',
  'code',
  'id',
  'language',
  'broader',
  'related',
  'ignored',
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What a column holds, and in which language where its header names one. */
export interface Column {
  role: ColumnRole;
  /** A BCP 47 tag. */
  language?: string;
  /** The header's text; for codes the registry. */
  header?: string;
}

/** What the user has decided; what is absent is found by content. */
export interface ImportOptions {
  /** Of a table, from left to right; columns beyond them are ignored. */
  columns?: readonly Column[];
  /** Whether the first row of a table names the columns. */
  hasHeader?: boolean;
  /** What divides the cells of a table. */
  delimiter?: string;
}
