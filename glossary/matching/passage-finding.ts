/**
 * What a passage may have in it. Passages without any form are not named: whatever their blocks are, they have no match and
 * are no evidence.
 */
export interface PassageFinding {
  /** Position of the passage in the request. */
  passage: number;
  /** How many forms it may have, of whatever kind. */
  forms: number;
  /** Whether it may have a certain form, or an acronym that it may spell out: all else needs evidence from elsewhere. */
  isTelling: boolean;
  /** Whether it may have a form that needs evidence. */
  isDoubtful: boolean;
}
