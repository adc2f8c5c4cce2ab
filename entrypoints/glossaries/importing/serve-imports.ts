import { type CommonWords, parseCommonWords } from '../../../glossary/own/common-words.ts';
import { messageOf } from '../../messaging/client.ts';
import type { FilesPlace } from '../own-files.ts';
import { writingLock } from '../sweeping/sweep-files.ts';
import type { ImportReply, ImportTask, TaskResults } from './import-messages.ts';
import { compileEntries, readingProgress, runImport } from './run-import.ts';
import { runPreview } from './run-preview.ts';
import { storageFailure } from './storage-failure.ts';

/** Milliseconds between two reports of progress, at least. */
const REPORT_EVERY = 200;

/** Does the one task that the page has for this worker. Call while the worker starts. */
export function serveImports(): void {
  addEventListener('message', ({ data }: MessageEvent<ImportTask>) => void handle(data), { once: true });
}

const reply = (message: ImportReply): void => postMessage(message);

async function handle(task: ImportTask): Promise<void> {
  try {
    reply({ kind: 'ended', result: await perform(task) });
  } catch (error) {
    const failure = storageFailure(error);
    reply(failure ? { kind: 'ended', result: failure } : { kind: 'failed', message: messageOf(error) });
  }
}

async function perform(task: ImportTask): Promise<TaskResults[keyof TaskResults]> {
  const commonWords = await loadCommonWords();
  if (task.kind === 'preview') {
    const report = reporter(task.file.size);
    return runPreview(task.file, task.choices, commonWords, (bytes, entries) =>
      report(readingProgress(task.file, bytes, entries)),
    );
  }
  await holdLock(task.place);
  const target = { ...task, commonWords };
  if (task.kind === 'compile') return compileEntries(task.entries, task.choices, target);
  return runImport(task.file, task.choices, target, reporter(task.file.size));
}

/** Holds the lock of the folder to this worker's end: the page ends it when a row names the folder, or it is removed. */
function holdLock(place: FilesPlace): Promise<void> {
  return new Promise((resolve) => {
    void navigator.locks.request(writingLock(place), () => {
      resolve();
      return new Promise(() => {});
    });
  });
}

type Progress = Omit<Extract<ImportReply, { kind: 'progress' }>['progress'], 'allBytes'>;

/** Reports a change of the stage at once, all else now and then. */
function reporter(allBytes: number): (progress: Progress) => void {
  let last = { at: Number.NEGATIVE_INFINITY, stage: '' };
  return (progress) => {
    const at = performance.now();
    if (at - last.at < REPORT_EVERY && progress.stage === last.stage) return;
    last = { at, stage: progress.stage };
    reply({ kind: 'progress', progress: { ...progress, allBytes } });
  };
}

async function loadCommonWords(): Promise<CommonWords> {
  const response = await fetch(new URL('/glossary/common-words.txt', location.origin));
  if (!response.ok) throw new Error(`The package has no common-words.txt (${response.status}).`);
  return parseCommonWords(await response.text());
}
