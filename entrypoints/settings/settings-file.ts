import * as v from 'valibot';
import { renameSettings, SETTINGS, type Settings } from './settings-schema.ts';
import { isSitePattern } from './site-pattern.ts';

/** What became of one field of an imported file. */
export interface FieldReport {
  field: string;
  /**
   * - `taken`: as in the file;
   * - `repaired`: a list without its broken items;
   * - `refused`: not a value of this setting, or a list of broken items only; the setting stays as it was;
   * - `unknown`: no setting of this version;
   * - `absent`: not in the file; the setting stays as it was.
   */
  outcome: 'taken' | 'repaired' | 'refused' | 'unknown' | 'absent';
  /** In a list of site patterns: the items that were dropped because they are none, as in the file. */
  noPatterns?: readonly unknown[];
}

/** The result of reading a settings file: the changes to make and a report on each field, or what is wrong. */
export type ImportedSettings =
  | { changes: Partial<Settings>; report: FieldReport[] }
  | { problem: FileProblem };

/**
 * Why nothing of a file was taken.
 * - `not-read`: the browser could not read it; `not-stored`: the browser could not store its settings;
 * - `not-json`: it is no JSON; `not-settings`: it is JSON, but no settings file of Neurogloss.
 */
export type FileProblem = 'not-read' | 'not-json' | 'not-settings' | 'not-stored';

const FILE = v.object({
  neurogloss: v.literal('settings'),
  settings: v.pipe(
    v.unknown(),
    v.check((fields) => !Array.isArray(fields)),
    v.record(v.string(), v.unknown()),
  ),
});

/** Serializes the settings for a file that `importSettings` reads. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ neurogloss: 'settings', version: 1, settings }, null, 2)}\n`;
}

/** Parses a settings file field by field: a broken field costs no other. Never throws. */
export function importSettings(text: string): ImportedSettings {
  const json = parseJson(text);
  if (json === undefined) return { problem: 'not-json' };
  const file = v.safeParse(FILE, json);
  if (!file.success) return { problem: 'not-settings' };
  const input = renameSettings(file.output.settings);
  const changes: Partial<Settings> = {};
  const report: FieldReport[] = [];
  for (const [field, schema] of Object.entries(SETTINGS.entries)) {
    if (!Object.hasOwn(input, field)) {
      report.push({ field, outcome: 'absent' });
      continue;
    }
    const { value, ...parsed } = parseField(field, schema, input[field]);
    report.push({ field, ...parsed });
    if (parsed.outcome !== 'refused') Object.assign(changes, { [field]: value });
  }
  for (const field of Object.keys(input))
    if (!Object.hasOwn(SETTINGS.entries, field)) report.push({ field, outcome: 'unknown' });
  return { changes, report };
}

/** Parses the value of one field: each schema falls back to its default, and lists lose their broken items. */
function parseField(
  field: string,
  schema: v.GenericSchema,
  input: unknown,
): Omit<FieldReport, 'field'> & { value: unknown } {
  const value: unknown = v.parse(schema, input);
  if (!Array.isArray(input) || !Array.isArray(value))
    return { outcome: value === input ? 'taken' : 'refused', value };
  const holdsPatterns = field === 'except' || field === 'only';
  const sound = new Set(holdsPatterns ? value.filter(isSitePattern) : value);
  const broken = input.filter((item) => !sound.has(item));
  // Taking a list of which nothing is left would delete all items that the user has.
  const outcome = broken.length === 0 ? 'taken' : sound.size > 0 ? 'repaired' : 'refused';
  return { outcome, value: [...sound], ...(holdsPatterns && broken.length > 0 && { noPatterns: broken }) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
