/** A way in which running text varies a form. A rule is its name, an example, a function. */
export interface FormRule {
  name: string;
  /** An example of a form that the rule varies … */
  before: string;
  /** … and one of its variants. */
  after: string;
  /** The variants of a form, without the form itself; none where the rule has nothing to say. */
  apply(form: string): string[];
}
