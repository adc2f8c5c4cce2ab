import * as v from 'valibot';
import { KINDS } from '../../glossary/kind.ts';
import { DEFAULT_LOOK, type HighlightLook } from './highlight-look.ts';

/** Milliseconds of resting on a term before its card: long enough to pass over it, short enough not to wait. */
export const DEFAULT_DELAY = 300;

/** UTF-16 code units of one list item: browsers refuse stored items of more than 8,192 bytes. */
const MAX_ITEM = 500;

/** A list from which broken items are dropped, one by one; each sound item is kept once. */
const lenientList = <Item>(item: v.GenericSchema<unknown, Item>, whenBroken: Item[] = []) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items) => [...new Set(items.filter((each): each is Item => v.is(item, each)))]),
    ),
    whenBroken,
  );

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_ITEM));

const line = v.picklist(['dotted', 'solid', 'background', 'none']);
const color = v.union([v.literal('auto'), v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i))]);

/** How highlights look. */
export const HIGHLIGHT_LOOK: v.GenericSchema<HighlightLook> = v.strictObject({ line, color });

/**
 * The user's settings. Each field falls back to its own default, so that one broken or unknown value never costs the user
 * the others.
 */
export const SETTINGS = v.object({
  /** On or off everywhere. */
  enabled: v.fallback(v.boolean(), true),
  /** On all sites but `except`, or on `only` these. */
  where: v.fallback(v.picklist(['everywhere', 'only']), 'everywhere'),
  /** Site patterns (`example.org`, `*.example.org`, `example.org/path/*`) that stay off. */
  except: lenientList(text),
  /** Site patterns that are on when `where` is `only`; and otherwise where they name the site more exactly than `except`. */
  only: lenientList(text),
  line: v.fallback(line, DEFAULT_LOOK.line),
  color: v.fallback(color, DEFAULT_LOOK.color),
  /** How much is highlighted: see `prominence.ts`. */
  amount: v.fallback(v.picklist(['quiet', 'balanced', 'everything']), 'balanced'),
  hiddenKinds: lenientList(v.picklist(KINDS)),
  /** Read pages in any language, not only in the glossary's. */
  anyLanguage: v.fallback(v.boolean(), false),
  painter: v.fallback(v.picklist(['highlights', 'marks']), 'highlights'),
  /** Milliseconds of resting on a term before its card opens. */
  delay: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(3000)), DEFAULT_DELAY),
  /** A key that must be held for the card to open. */
  modifier: v.fallback(v.picklist(['none', 'alt', 'ctrl', 'shift']), 'none'),
  level: v.fallback(v.picklist(['plain', 'clinical']), 'plain'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** List the entries opened last in the popup; the list itself is no setting and stays on this machine. */
  keepRecent: v.fallback(v.boolean(), true),
  /** Keep the terms looked up, with their sentences; the list itself is no setting and stays on this machine. */
  keepLookups: v.fallback(v.boolean(), false),
  /** Ids of entries that the user knows: never highlighted. */
  muted: lenientList(text),
});

export type Settings = v.InferOutput<typeof SETTINGS>;

/** What an older version stored as `frequency`, and the amount that shows the same clearly. */
const AMOUNT_OF_FREQUENCY: ReadonlyMap<unknown, Settings['amount']> = new Map([
  ['every', 'everything'],
  ['section', 'balanced'],
  ['page', 'quiet'],
]);

/** Returns stored settings, or those of a file, under the names that they have in this version. */
export function renameSettings(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { frequency, ...others } = stored;
  const amount = AMOUNT_OF_FREQUENCY.get(frequency);
  return amount === undefined || Object.hasOwn(others, 'amount') ? { ...stored } : { ...others, amount };
}

/** Parses settings from anything, field by field; what is missing or broken becomes its default. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const fields = v.safeParse(v.record(v.string(), v.unknown()), stored);
  return v.parse(SETTINGS, fields.success ? renameSettings(fields.output) : {});
}

export const DEFAULT_SETTINGS: Settings = parseSettings({});

/** Some of the settings, each parsed like a stored one; no other fields. */
const someSettings = v.pipe(
  v.record(v.string(), v.unknown()),
  v.check((input) => Object.keys(input).every((field) => Object.hasOwn(SETTINGS.entries, field))),
  v.transform((input) => {
    const some: Partial<Settings> = {};
    for (const [field, value] of Object.entries(parseSettings(input)))
      if (Object.hasOwn(input, field)) Object.assign(some, { [field]: value });
    return some;
  }),
);

// Lets bundlers drop the schema of changes from `card.js`, which only reads settings.
// @__NO_SIDE_EFFECTS__
function listEdit<Item>(item: v.GenericSchema<unknown, Item>) {
  const items = v.optional(v.pipe(v.array(item), v.readonly()));
  return v.strictObject({ add: items, remove: items });
}

const textEdit = v.optional(listEdit(text));

/**
 * A change of the settings, whatever they are when its turn comes; applied twice it does no more than once.
 * - `set`: these values; a list only where the user means the whole list, as in a settings file;
 * - `edit`: these items of lists, which keeps what other windows added meanwhile;
 * - `site`: the site of this address on or off;
 * - `forget`: the known terms of this glossary of the user's own, which is deleted.
 */
export const SETTINGS_CHANGE = v.union([
  v.strictObject({ set: someSettings }),
  v.strictObject({
    edit: v.strictObject({
      except: textEdit,
      only: textEdit,
      hiddenKinds: v.optional(listEdit(v.picklist(KINDS))),
      muted: textEdit,
    }),
  }),
  v.strictObject({ site: v.string(), on: v.boolean() }),
  v.strictObject({ forget: text }),
]);

export type SettingsChange = v.InferOutput<typeof SETTINGS_CHANGE>;

/** What to add to a list and what to remove from it. */
export type ListEdit<Item> = v.InferOutput<ReturnType<typeof listEdit<Item>>>;
