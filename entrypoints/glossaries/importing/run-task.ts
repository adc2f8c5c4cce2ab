import { startWorker } from '../../messaging/start-worker.ts';
import type { ImportFailure } from '../glossary-row.ts';
import type { ImportProgress } from '../import-preview.ts';
import type { ImportReply, ImportTask, TaskResults } from './import-messages.ts';

/** A worker that has done its task, or is about to. */
export interface RunningTask<Kind extends ImportTask['kind']> {
  /** Rejects with the signal's reason when it aborts, and with an error for a fault of ours. */
  result: Promise<TaskResults[Kind]>;
  /** Ends the worker, and with it the lock that it holds. */
  end(): void;
}

/** Has a worker of its own do a task: it ends at once when the signal aborts, whatever it is at. */
export function runTask<Task extends ImportTask>(
  task: Task,
  progressed: (progress: ImportProgress) => void,
  signal: AbortSignal | undefined,
): RunningTask<Task['kind']> {
  signal?.throwIfAborted();
  const worker = startWorker('/import-worker.js');
  const end = (): void => worker.terminate();
  const result = new Promise<TaskResults[Task['kind']]>((resolve, reject) => {
    signal?.addEventListener('abort', () => {
      end();
      reject(signal.reason);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<ImportReply>) => {
      if (data.kind === 'progress') progressed(data.progress);
      else if (data.kind === 'ended') resolve(data.result as TaskResults[Task['kind']]);
      else reject(new Error(data.message));
    });
    // The browser has ended it, as it does when its memory is used up, or could not start it.
    worker.addEventListener('error', () => resolve(STOPPED));
  });
  worker.postMessage(task);
  return { result, end };
}

const STOPPED: ImportFailure = { failure: { code: 'worker-stopped' } };
