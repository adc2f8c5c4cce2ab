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

/** What the command line asks of a bench, see `scripts/bench.ts`. */
export interface BenchOptions {
  /** A folder of saved pages to measure in place of made ones. */
  pages?: string;
  /** How often each page is measured, where the bench can choose. */
  rounds?: number;
  /** Whether to say, too, where the time goes. */
  profile: boolean;
}

/** What a file named `*.bench.ts` exports as `bench`. */
export interface Bench {
  title: string;
  /** Whether a goal that is missed is only printed, and does not fail the run. Default: it fails. */
  isLenient?: boolean;
  run(options: BenchOptions): Promise<Result[]>;
}
