import * as v from 'valibot';
import { EntryDraft } from '../entry-draft.ts';
import type { ImportMetadata } from '../import-entry.ts';
import { JsonSplitter } from '../json/json-splitter.ts';
import type { ImportHandlers } from '../source/glossary-source.ts';
import type { SourceReader } from '../source/source-reader.ts';
import { oneLine } from '../text/plain-text.ts';
import { addCrossReference, addDefinitionSource, identifierOf } from './obo-identifiers.ts';

const PROPERTY_VALUES = v.optional(v.array(v.object({ pred: v.string(), val: v.string() })), []);

const NODE = v.object({
  id: v.string(),
  lbl: v.optional(v.string(), ''),
  type: v.optional(v.string(), 'CLASS'),
  meta: v.optional(
    v.object({
      definition: v.optional(v.object({ val: v.string(), xrefs: v.optional(v.array(v.string()), []) })),
      comments: v.optional(v.array(v.string()), []),
      synonyms: v.optional(v.array(v.object({ pred: v.string(), val: v.string() })), []),
      xrefs: v.optional(v.array(v.object({ val: v.string() })), []),
      deprecated: v.optional(v.boolean(), false),
    }),
    {},
  ),
});

const EDGE = v.object({ sub: v.string(), pred: v.string(), obj: v.string() });

const GRAPH_META = v.object({ version: v.optional(v.string()), basicPropertyValues: PROPERTY_VALUES });

/** Reads obographs JSON, in two passes: what is broader comes after the nodes. */
export async function readObographs(reader: SourceReader, handlers: ImportHandlers): Promise<ImportMetadata> {
  const broader = await readEdges(reader);
  const metadata: ImportMetadata = {};
  const splitter = new JsonSplitter(['graphs/*/nodes/*'], ({ path, value, line }) => {
    const [, , field, item] = path;
    if (field === 'nodes' && item !== undefined) readNode(value, line, broader, handlers);
    else if (field === 'meta') readMeta(value, metadata);
    else if (field === 'lbl' && typeof value === 'string') metadata.title ??= oneLine(value);
    else if (field === 'id' && typeof value === 'string') metadata.source ??= oneLine(value);
  });
  for await (const chunk of reader.text({ index: 1, of: 2 })) splitter.write(chunk);
  splitter.end();
  return metadata;
}

/** The ids of what is broader, by id. */
async function readEdges(reader: SourceReader): Promise<Map<string, string[]>> {
  const broader = new Map<string, string[]>();
  const splitter = new JsonSplitter(['graphs/*/edges/*'], ({ path, value }) => {
    const { success, output } = v.safeParse(EDGE, value);
    if (path.length !== 4 || !success || output.pred !== 'is_a') return;
    const known = broader.get(output.sub);
    if (known) known.push(output.obj);
    else broader.set(output.sub, [output.obj]);
  });
  for await (const chunk of reader.text({ index: 0, of: 2 })) splitter.write(chunk);
  splitter.end();
  return broader;
}

function readNode(
  value: unknown,
  line: number,
  broader: ReadonlyMap<string, readonly string[]>,
  handlers: ImportHandlers,
): void {
  const parsed = v.safeParse(NODE, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const field = v.getDotPath(issue) ?? '';
    handlers.onProblem({ code: 'wrong-field', line, field, values: { field, detail: issue.message } });
    return;
  }
  const { id, lbl, type, meta } = parsed.output;
  // Properties and individuals are no terms, and nodes without a name are those of other vocabularies.
  if (type !== 'CLASS' || (lbl === '' && !meta.deprecated)) return;
  const draft = new EntryDraft(handlers.onProblem, identifierOf(id), line);
  if (meta.deprecated) {
    handlers.onProblem({ code: 'obsolete', line, values: { id: draft.id ?? '' } });
    return;
  }
  addCrossReference(draft, id);
  draft.addTerm(lbl, 'preferred');
  addMeta(draft, meta);
  for (const other of broader.get(id) ?? []) draft.addBroader(identifierOf(other));
  const entry = draft.finish();
  if (entry) handlers.onEntry(entry);
}

function addMeta(draft: EntryDraft, meta: v.InferOutput<typeof NODE>['meta']): void {
  const { definition, comments, synonyms, xrefs } = meta;
  if (definition) {
    draft.addDefinition(definition.val);
    for (const source of definition.xrefs) addDefinitionSource(draft, source);
  }
  for (const comment of comments) draft.addNote(comment);
  for (const { pred, val } of synonyms) if (pred === 'hasExactSynonym') draft.addTerm(val, 'synonym');
  for (const { val } of xrefs) addCrossReference(draft, val);
}

function readMeta(value: unknown, metadata: ImportMetadata): void {
  const { success, output } = v.safeParse(GRAPH_META, value);
  if (!success) return;
  const propertyOf = (name: RegExp): string | undefined =>
    output.basicPropertyValues.find(({ pred }) => name.test(pred))?.val;
  const title = propertyOf(/\/title$/);
  const license = propertyOf(/\/license$/) ?? propertyOf(/\/rights$/);
  const version = output.version ?? propertyOf(/versionInfo$/);
  if (title) metadata.title = oneLine(title);
  if (license) metadata.license = oneLine(license);
  if (version) metadata.version = oneLine(version);
}
