import * as v from 'valibot';
import { KINDS } from '../../glossary/kind.ts';

/** Milliseconds between resting on a term and its card: long enough to pass over, short enough not to wait. */
export const DEFAULT_DELAY = 300;

/** A list in which each broken item is dropped and the sound ones stay, each once. */
const lenientList = <Item>(item: v.GenericSchema<unknown, Item>, whenBroken: Item[] = []) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items) => [...new Set(items.filter((each): each is Item => v.is(item, each)))]),
    ),
    whenBroken,
  );

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500));

/**
 * The reader's settings. Each field falls back to its default by itself,
 * so that one broken or unknown value never costs the reader the others.
 */
export const SETTINGS = v.object({
  /** On or off everywhere. */
  enabled: v.fallback(v.boolean(), true),
  /** On all sites but `except`, or on `only` these. */
  where: v.fallback(v.picklist(['everywhere', 'only']), 'everywhere'),
  /** Site patterns (`example.org`, `*.example.org`, `example.org/path/*`) that stay off. */
  except: lenientList(text),
  /** Site patterns that are on when `where` is `only`; and otherwise where they say more exactly which site than `except`. */
  only: lenientList(text),
  line: v.fallback(v.picklist(['dotted', 'solid', 'background', 'none']), 'dotted'),
  color: v.fallback(v.union([v.literal('auto'), v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i))]), 'auto'),
  /** How often a term is marked. */
  frequency: v.fallback(v.picklist(['every', 'section', 'page']), 'every'),
  hiddenKinds: lenientList(v.picklist(KINDS)),
  /** Read pages in any language, not only in the glossary's. */
  anyLanguage: v.fallback(v.boolean(), false),
  painter: v.fallback(v.picklist(['highlights', 'marks']), 'highlights'),
  /** Milliseconds of resting on a term before its card shows. */
  delay: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(3000)), DEFAULT_DELAY),
  /** A key that must be held for the card to show. */
  modifier: v.fallback(v.picklist(['none', 'alt', 'ctrl', 'shift']), 'none'),
  level: v.fallback(v.picklist(['plain', 'clinical']), 'plain'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** Ids of entries the reader knows: never marked. */
  muted: lenientList(text),
});

export type Settings = v.InferOutput<typeof SETTINGS>;

/** Reads settings from anything, field by field; what is missing or broken takes its default. */
export function parseSettings(stored: unknown): Settings {
  return v.parse(SETTINGS, typeof stored === 'object' && stored !== null ? stored : {});
}

export const DEFAULT_SETTINGS: Settings = parseSettings({});
