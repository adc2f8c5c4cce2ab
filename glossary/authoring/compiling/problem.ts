/** Something wrong in a glossary file: where it is, what is wrong there, and what to do. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** First line is 1; absent where the problem has no line of its own. */
  line?: number | undefined;
  /** Such as `forms[2].case`; absent where the whole file is meant. */
  field?: string | undefined;
  message: string;
}

/** One line for people: `glossary/entries/tic.yaml:4: kind: "disease" is none of …`. */
export function describeProblem({ file, line, field, message }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${field ? `${field}: ` : ''}${message}`;
}
