import * as v from 'valibot';
import { SETTINGS, type Settings } from './settings.ts';

/** What became of one field of an imported file. */
export interface FieldReport {
  field: string;
  /**
   * - `taken`: as it stands in the file;
   * - `repaired`: a list without its broken items;
   * - `refused`: not a value of this setting, which stays as it was;
   * - `unknown`: no setting of this version;
   * - `absent`: not in the file, stays as it was.
   */
  outcome: 'taken' | 'repaired' | 'refused' | 'unknown' | 'absent';
}

/** What a settings file holds: the changes to make and what became of each field; or that it is none. */
export type ImportedSettings =
  | { changes: Partial<Settings>; report: FieldReport[] }
  | { problem: 'not-json' | 'not-settings' };

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
    const outcome = Object.hasOwn(given, field) ? judge(schema, given[field]) : 'absent';
    report.push({ field, outcome });
    if (outcome === 'taken' || outcome === 'repaired')
      Object.assign(changes, { [field]: v.parse(schema, given[field]) });
  }
  for (const field of Object.keys(given))
    if (!Object.hasOwn(SETTINGS.entries, field)) report.push({ field, outcome: 'unknown' });
  return { changes, report };
}

/** What a field's schema makes of a value: each schema falls back by itself and lists lose their broken items. */
function judge(schema: v.GenericSchema, value: unknown): FieldReport['outcome'] {
  const parsed: unknown = v.parse(schema, value);
  if (Array.isArray(value) && Array.isArray(parsed))
    return parsed.length === value.length ? 'taken' : 'repaired';
  return parsed === value ? 'taken' : 'refused';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
