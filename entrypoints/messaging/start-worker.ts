/** The name of the policy, which the content security policy of the extension's pages allows and no other. */
const NAME = 'neurogloss';

/** The files of the package that run as workers. */
const WORKER_FILES = ['/import-worker.js', '/pdfjs/pdf.worker.min.mjs'] as const;

type WorkerFile = (typeof WORKER_FILES)[number];

/** What browsers with Trusted Types have; TypeScript's library does not describe it. */
interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): unknown;
  };
}

const isFactory = (value: unknown): value is TrustedTypePolicyFactory =>
  typeof value === 'object' &&
  value !== null &&
  'createPolicy' in value &&
  typeof value.createPolicy === 'function';

/** A policy of one name is created once in a page. */
let trust: ((address: string) => unknown) | undefined;

/**
 * Starts one of the package's files as a worker: the only way from an address to code in the extension's pages, which Trusted Types
 * close to any other. In a browser without Trusted Types the content security policy alone keeps it to files of the package.
 */
export function startWorker(file: WorkerFile): Worker {
  trust ??= createTrust();
  const type = file.endsWith('.mjs') ? 'module' : 'classic';
  const worker: Worker = Reflect.construct(Worker, [trust(file), { type }]);
  return worker;
}

function createTrust(): (address: string) => unknown {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isFactory(factory)) return onlyWorkerFiles;
  const policy = factory.createPolicy(NAME, { createScriptURL: onlyWorkerFiles });
  return (address) => policy.createScriptURL(address);
}

/** Returns the address of one of the workers. Throws for any other. */
export function onlyWorkerFiles(address: string): string {
  if (!WORKER_FILES.some((file) => file === address)) throw new TypeError(`${address} is no worker of ours.`);
  return address;
}
