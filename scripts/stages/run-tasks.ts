/** Something to do that others may wait for. */
export interface Task<Result extends { passed: boolean }> {
  name: string;
  /** Tasks before it in the list whose success it needs; a name that is not there is no hindrance. */
  after: readonly string[];
  /** How many of the machine's cores it keeps busy: 0 for one that waits for the network. */
  cores: number;
  run(): Promise<Result>;
  /** Returns what to report when a task that it needs has failed. */
  refuse(failed: string): Result;
}

/**
 * Runs tasks side by side, as many as the cores allow, and returns their results in the order of the list. That order is
 * their rank: a task that is ready and waits for cores lets none of lower rank go before it.
 */
export function runTasks<Result extends { passed: boolean }>(
  tasks: readonly Task<Result>[],
  cores: number,
): Promise<Result[]> {
  const pool = new CorePool(cores);
  const ends = new Map<string, Promise<Result>>();

  const perform = async (task: Task<Result>, rank: number): Promise<Result> => {
    for (const name of task.after) {
      const needed = await ends.get(name);
      if (needed?.passed === false) return task.refuse(name);
    }
    await pool.take(task.cores, rank);
    try {
      return await task.run();
    } finally {
      pool.free(task.cores);
    }
  };

  return Promise.all(
    tasks.map((task, rank) => {
      const end = perform(task, rank);
      ends.set(task.name, end);
      return end;
    }),
  );
}

/** Cores that are taken by rank, the lowest number first. */
class CorePool {
  #free: number;
  readonly #size: number;
  readonly #waiting: { cores: number; rank: number; grant: () => void }[] = [];

  constructor(size: number) {
    this.#size = size;
    this.#free = size;
  }

  /** Resolves when so many cores are free for this rank; a task that wants more than there are gets all. */
  take(cores: number, rank: number): Promise<void> {
    return new Promise((grant) => {
      this.#waiting.push({ cores: Math.min(cores, this.#size), rank, grant });
      this.#waiting.sort((one, other) => one.rank - other.rank);
      this.#grant();
    });
  }

  free(cores: number): void {
    this.#free += Math.min(cores, this.#size);
    this.#grant();
  }

  #grant(): void {
    for (let next = this.#waiting[0]; next && next.cores <= this.#free; next = this.#waiting[0]) {
      this.#waiting.shift();
      this.#free -= next.cores;
      next.grant();
    }
  }
}
