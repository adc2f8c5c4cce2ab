/** A warning of the store's linter that we know and leave. */
export interface ExplainedWarning {
  code: string;
  /** The part of the build it is about. */
  file: RegExp;
  reason: string;
}

/** Each of these is explained in ARCHITECTURE.md too. */
export const EXPLAINED_WARNINGS: ExplainedWarning[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(chunks\/.+|card)\.js$/,
    reason:
      "Preact itself assigns innerHTML when a component asks for dangerouslySetInnerHTML. Ours never do: Biome's noDangerouslySetInnerHtml forbids it.",
  },
];
