import * as v from 'valibot';
import { SETTINGS, type Settings } from './settings-schema.ts';
import { isSitePattern } from './site-pattern.ts';

/** What became of one field of an imported file. */
export interface FieldReport {
  field: string;
  /**
   * - `taken`: as it stands in the file;
   * - `repaired`: a list without its broken items;
   * - `refused`: not a value of this setting, or a list of broken items only; it stays as it was;
   * - `unknown`: no setting of this version;
   * - `absent`: not in the file, stays as it was.
   */
  outcome: 'taken' | 'repaired' | 'refused' | 'unknown' | 'absent';
  /** What was left out because it is no site pattern, where the field holds some; as it stands in the file. */
  noPatterns?: readonly unknown[];
}

/** What a settings file holds: the changes to make and what became of each field; or that it is none. */
export type ImportedSettings =
  | { changes: Partial<Settings>; report: FieldReport[] }
  | { problem: FileProblem };

/** Why nothing of a file was taken: the browser did not read it, it is no JSON or none of ours, the browser did not store it. */
export type FileProblem = 'not-read' | 'not-json' | 'not-settings' | 'not-stored';

const FILE = v.object({
  neurogloss: v.literal('settings'),
  settings: v.pipe(
    v.unknown(),
    v.check((fields) => !Array.isArray(fields)),
    v.record(v.string(), v.unknown()),
  ),
});

/** The settings as the text of a file that `importSettings` reads. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ neurogloss: 'settings', version: 1, settings }, null, 2)}\n`;
}

/** Reads a settings file field by field: one broken field costs no other. Never throws. */
export function importSettings(text: string): ImportedSettings {
  const json = parseJson(text);
  if (json === undefined) return { problem: 'not-json' };
  const file = v.safeParse(FILE, json);
  if (!file.success) return { problem: 'not-settings' };
  const given = file.output.settings;
  const changes: Partial<Settings> = {};
  const report: FieldReport[] = [];
  for (const [field, schema] of Object.entries(SETTINGS.entries)) {
    if (!Object.hasOwn(given, field)) {
      report.push({ field, outcome: 'absent' });
      continue;
    }
    const { value, ...judged } = judge(field, schema, given[field]);
    report.push({ field, ...judged });
    if (judged.outcome !== 'refused') Object.assign(changes, { [field]: value });
  }
  for (const field of Object.keys(given))
    if (!Object.hasOwn(SETTINGS.entries, field)) report.push({ field, outcome: 'unknown' });
  return { changes, report };
}

/** What a value is worth to a field: each schema falls back by itself, and lists lose their broken items. */
function judge(
  field: string,
  schema: v.GenericSchema,
  given: unknown,
): Omit<FieldReport, 'field'> & { value: unknown } {
  const value: unknown = v.parse(schema, given);
  if (!Array.isArray(given) || !Array.isArray(value))
    return { outcome: value === given ? 'taken' : 'refused', value };
  const ofPatterns = field === 'except' || field === 'only';
  const sound = new Set(ofPatterns ? value.filter(isSitePattern) : value);
  const broken = given.filter((item) => !sound.has(item));
  // A list of broken items only would take all that the reader has.
  const outcome = broken.length === 0 ? 'taken' : sound.size > 0 ? 'repaired' : 'refused';
  return { outcome, value: [...sound], ...(ofPatterns && broken.length > 0 && { noPatterns: broken }) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
