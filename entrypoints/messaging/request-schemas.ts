import * as v from 'valibot';
import { KINDS } from '../../glossary/kind.ts';
import { parseSettings, SETTINGS, type Settings } from '../settings/settings-schema.ts';
import type { Protocol, RequestName } from './protocol.ts';

/** Slices hold at most 64 kB of text; the rest is room for JSON and for one long block. */
const MAX_TEXT = 2_000_000;
const MAX_IDS = 2_000;
const MAX_RESULTS = 100;
/** Longer than any title or sentence that a reader looks up. */
const MAX_QUERY = 500;

const id = v.pipe(v.string(), v.maxLength(200));
const ids = v.strictObject({ ids: v.pipe(v.array(id), v.maxLength(MAX_IDS)) });
const look = v.strictObject({
  line: v.picklist(['dotted', 'solid', 'background', 'none']),
  color: v.union([v.literal('auto'), v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i))]),
});

/** Some settings, each read as a stored one is. */
const someSettings = v.pipe(
  v.record(v.string(), v.unknown()),
  v.check((given) => Object.keys(given).every((field) => Object.hasOwn(SETTINGS.entries, field))),
  v.transform((given) => {
    const some: Partial<Settings> = {};
    for (const [field, value] of Object.entries(parseSettings(given)))
      if (Object.hasOwn(given, field)) Object.assign(some, { [field]: value });
    return some;
  }),
);
/** What may be added to a list, and taken out of it. */
const editOf = <Item>(item: v.GenericSchema<unknown, Item>) =>
  v.optional(v.strictObject({ add: v.optional(v.array(item)), remove: v.optional(v.array(item)) }));
const pattern = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_QUERY));
const change = v.union([
  v.strictObject({ set: someSettings }),
  v.strictObject({
    edit: v.strictObject({
      except: editOf(pattern),
      only: editOf(pattern),
      hiddenKinds: editOf(v.picklist(KINDS)),
      muted: editOf(pattern),
    }),
  }),
  v.strictObject({ site: v.string(), on: v.boolean() }),
]);

/** What each question's parameters must look like: whatever arrives is checked before it is used. */
export const REQUEST_SCHEMAS: {
  [Name in RequestName]: v.GenericSchema<unknown, Protocol[Name]['params']>;
} = {
  findMatches: v.strictObject({
    blocks: v.array(
      v.strictObject({
        text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
        isDetached: v.optional(v.boolean()),
        nearby: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
      }),
    ),
    evidence: v.strictObject({ seen: v.array(id), spelledOut: v.record(id, v.nullable(id)) }),
  }),
  searchEntries: v.strictObject({
    query: v.pipe(
      v.string(),
      v.transform((query) => query.slice(0, MAX_QUERY)),
    ),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_RESULTS)),
  }),
  getEntries: ids,
  getLabels: ids,
  takeWords: v.strictObject({ ticket: v.pipe(v.string(), v.maxLength(100)) }),
  getPageSettings: v.strictObject({}),
  changeSettings: v.strictObject({ change, note: v.optional(id) }),
  loadCard: v.strictObject({}),
  closeOtherCards: v.strictObject({}),
  loadMarks: v.strictObject({}),
  showState: v.strictObject({}),
  styleHighlights: v.strictObject({ look, previous: v.optional(look) }),
};
