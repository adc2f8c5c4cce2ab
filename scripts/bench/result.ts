/** One measured figure, and the goal for it where there is one. */
export interface Result {
  name: string;
  value: number;
  unit: 'ms' | 'µs' | '×' | 'bytes' | 'kB' | 'MB' | '%' | '';
  /** The value should be no more than this … */
  atMost?: number;
  /** … or no less. */
  atLeast?: number;
}

/** What a file named `*.bench.ts` exports as `bench`. */
export interface Bench {
  title: string;
  run(): Promise<Result[]>;
}
