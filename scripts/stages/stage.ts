/** One step of a check: a program with its arguments. */
export interface Stage {
  /** As people read it, such as "types". */
  name: string;
  command: [program: string, ...args: string[]];
}

/** How a stage went. */
export interface StageResult {
  name: string;
  passed: boolean;
  /** When it began, on the clock of `performance.now()`. */
  started: number;
  milliseconds: number;
  /** Everything it wrote, both streams, in order. */
  output: string;
}
