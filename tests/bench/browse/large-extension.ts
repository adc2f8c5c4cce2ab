import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { dictionaryOrder } from '../../../glossary/authoring/compiling/outline-of.ts';
import { KINDS } from '../../../glossary/kind.ts';
import { ORIGIN_LEVELS } from '../../../glossary/origin-level.ts';
import type { BrowserName } from '../../../scripts/browsers/browser-name.ts';
import { testedExtension } from '../../../scripts/browsers/session/tested-extension.ts';
import { syntheticGlossary } from '../made/synthetic-glossary.ts';
import type { BenchExtension } from '../page/empty-extension.ts';

const LABELS = v.array(v.looseTuple([v.string(), v.string()]));
const OUTLINE = v.object({ order: v.array(v.number()), places: v.record(v.string(), v.unknown()) });

/** Entries that have the same wider one. */
const NARROWER = 20;
/** One made entry in so many arises in a known place: about as many as of the real ones. */
const PLACED = 8;
const FORMS_PER_ENTRY = 3;

/**
 * Makes the built extension with a glossary that lists this many entries: the bundled ones, and made ones after them, of all kinds and
 * places, each below another one. Of the made ones there are labels and places only, no texts.
 */
export async function largeExtension(browser: BrowserName, count: number): Promise<BenchExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'neurogloss-bench-'));
  await cp(testedExtension(browser), folder, { recursive: true });
  const labels = await readJson(folder, 'labels.json', LABELS);
  const outline = await readJson(folder, 'outline.json', OUTLINE);
  const made = syntheticGlossary((count - labels.length) * FORMS_PER_ENTRY);
  for (const [at, { id, forms }] of made.entries()) {
    labels.push([id, forms[0]?.text ?? id, KINDS[at % KINDS.length]]);
    const wider = made[Math.floor(at / NARROWER)]?.id;
    outline.places[id] = {
      ...(wider !== undefined && wider !== id && { broader: [wider] }),
      ...(at % PLACED === 0 && { origin: [ORIGIN_LEVELS[(at / PLACED) % ORIGIN_LEVELS.length]] }),
    };
  }
  outline.order = dictionaryOrder(labels.map(([, term]) => term));
  await writeFile(fileIn(folder, 'labels.json'), JSON.stringify(labels));
  await writeFile(fileIn(folder, 'outline.json'), JSON.stringify(outline));
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

const fileIn = (folder: string, name: string): string => join(folder, 'glossary', name);

async function readJson<Schema extends v.GenericSchema>(
  folder: string,
  name: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  return v.parse(schema, JSON.parse(await readFile(fileIn(folder, name), 'utf8')));
}
