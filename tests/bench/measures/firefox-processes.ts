import * as v from 'valibot';
import { inFirefox } from '../../../scripts/browsers/contexts/in-firefox.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import type { ProcessTimes } from '../page/wait-until-idle.ts';

const PROCESSES = v.array(v.object({ pid: v.number(), milliseconds: v.number(), urls: v.array(v.string()) }));

type ContentProcess = v.InferOutput<typeof PROCESSES>[number];

/** Firefox's processes but its main one. The main one reads the system's counts. */
export async function contentProcesses(testBrowser: TestBrowser): Promise<ContentProcess[]> {
  const found = await inFirefox(testBrowser, async () => {
    const { children } = await ChromeUtils.requestProcInfo();
    const kinds = ['extension', 'prealloc', 'preallocated', 'web', 'webIsolated', 'withCoopCoep'];
    return children
      .filter(({ type }) => kinds.includes(type))
      .map(({ pid, cpuTime, windows }) => ({
        pid,
        milliseconds: cpuTime / 1e6,
        urls: windows.flatMap(({ documentURI }) => (documentURI ? [documentURI.spec] : [])),
      }));
  });
  return v.parse(PROCESSES, found);
}

/** The processes' times by their ids. */
export const timesOf = (processes: readonly ContentProcess[]): ProcessTimes =>
  new Map(processes.map(({ pid, milliseconds }) => [pid, milliseconds]));
