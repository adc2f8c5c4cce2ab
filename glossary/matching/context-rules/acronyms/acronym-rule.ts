/** What is around an acronym. */
export interface AcronymContext {
  /** The acronym as the text writes it, without full stops. */
  acronym: string;
  /** Whether the text writes it with full stops: "M.S." */
  hasStops: boolean;
  /** Whether it stands for an illness, or a cause of one. */
  isIllness: boolean;
  /** At most `CONTEXT_BEFORE` code units of text before it. */
  before: string;
  /** At most `CONTEXT_AFTER` code units of text after it. */
  after: string;
  /** Whether another form of the glossary is right before it, with at most a comma between. */
  followsTerm: boolean;
  /** Whether another form, of whatever sort, is right before or after it, with a comma, a slash or a conjunction between. */
  isInList(): boolean;
}

export const CONTEXT_BEFORE = 64;
export const CONTEXT_AFTER = 48;

/** A context in which letters that look like an acronym of the glossary mean something else. */
export interface AcronymRule {
  name: string;
  /** Text in which the rule applies, the acronym in brackets. */
  example: string;
  /**
   * `other`: certainly not meant. `unlikely`: if it is ambiguous, it counts only where the page names the entry in full.
   * `unexplained`: or where a related entry is beside it. `doubtful`: counts only as an ambiguous form does.
   * `foreign`: as one that is unexplained, even if it is certain elsewhere.
   */
  finding: 'other' | 'unlikely' | 'unexplained' | 'doubtful' | 'foreign';
  /** The acronyms that it is about, in the singular; all where it does not say. */
  acronyms?: readonly string[];
  /** Whether the acronym is in the rule's context. */
  applies(context: AcronymContext): boolean;
}
