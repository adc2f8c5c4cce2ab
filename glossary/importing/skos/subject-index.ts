import { type Literal, RDF, type Resource, SKOS_XL, type Triple, type TripleHandler } from './triple.ts';

/** What holds the text of a label or definition that is a node of its own. */
const TEXT_OF_NODE: ReadonlySet<string> = new Set([`${SKOS_XL}literalForm`, `${RDF}value`]);

/**
 * What must be known of a file before its concepts can be read one by one: where each subject occurs last, and the texts of
 * labels and definitions that are nodes.
 */
export class SubjectIndex implements TripleHandler {
  readonly #lastRuns = new Map<Resource, number>();
  readonly #texts = new Map<Resource, Literal[]>();
  readonly #runs = new RunCounter();

  onTriple({ subject, predicate, object }: Triple): void {
    this.#lastRuns.set(subject, this.#runs.of(subject));
    if (typeof object === 'string' || !TEXT_OF_NODE.has(predicate)) return;
    const texts = this.#texts.get(subject);
    if (texts) texts.push(object);
    else this.#texts.set(subject, [object]);
  }

  /** Whether a subject does not occur after its run of that number. */
  endsWith(subject: Resource, run: number): boolean {
    return this.#lastRuns.get(subject) === run;
  }

  /** The texts that a node stands for. */
  textsOf(node: Resource): readonly Literal[] {
    return this.#texts.get(node) ?? [];
  }
}

/** Counts runs: triples in a row that have the same subject. */
export class RunCounter {
  #subject: Resource | undefined;
  #run = 0;

  /** The number of the run that a triple of this subject belongs to. */
  of(subject: Resource): number {
    if (subject !== this.#subject) {
      this.#subject = subject;
      this.#run++;
    }
    return this.#run;
  }
}
