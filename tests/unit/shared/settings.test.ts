import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportSettings, importSettings } from '../../../entrypoints/settings/settings-file.ts';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  type Settings,
} from '../../../entrypoints/settings/settings-schema.ts';

/** A sound value for each field, none of them the default. */
const SOUND: Settings = {
  enabled: false,
  where: 'only',
  except: ['example.org'],
  only: ['*.example.org', 'example.org/path/*'],
  line: 'solid',
  color: '#0b6670',
  amount: 'quiet',
  hiddenKinds: ['gene', 'concept'],
  anyLanguage: true,
  painter: 'marks',
  delay: 0,
  modifier: 'alt',
  level: 'clinical',
  theme: 'dark',
  keepRecent: false,
  keepLookups: true,
  muted: ['myoclonus'],
};

const isField = (field: string): field is keyof Settings => Object.hasOwn(DEFAULT_SETTINGS, field);
const fields = Object.keys(SOUND).filter(isField);

/** Values that have been stored by mistake, by an older version or by another hand. */
const BROKEN: unknown[] = [null, undefined, 7, -1, Number.NaN, '', 'nonsense', {}, { 0: 'a' }, ['', 3, null]];

describe('stored settings', () => {
  test('are all looked at below', () => expect(fields).toEqual(Object.keys(DEFAULT_SETTINGS)));

  test('have other defaults than the values below', () => {
    for (const field of fields) expect(SOUND[field], field).not.toEqual(DEFAULT_SETTINGS[field]);
  });

  test('that are sound are kept', () => expect(parseSettings(SOUND)).toEqual(SOUND));

  test.each(fields)('with a broken %s keep all the others', (field) => {
    for (const value of BROKEN) {
      const { [field]: repaired, ...others } = parseSettings({ ...SOUND, [field]: value });
      const { [field]: _, ...expected } = SOUND;
      expect(others).toEqual(expected);
      expect(parseSettings({ [field]: repaired })[field]).toEqual(repaired);
    }
  });

  test.each<[keyof Settings, unknown, unknown]>([
    ['except', ['example.org', 3, '', null, 'other.test'], ['example.org', 'other.test']],
    ['only', ['example.org', {}], ['example.org']],
    ['hiddenKinds', ['gene', 'species', 'test'], ['gene', 'test']],
    ['muted', [['myoclonus'], 'tremor'], ['tremor']],
  ])('keep the sound items of a broken %s', (field, stored, repaired) => {
    expect(parseSettings({ [field]: stored })[field]).toEqual(repaired);
  });

  test.each<[keyof Settings, unknown]>([
    ['enabled', 'true'],
    ['where', 'nowhere'],
    ['line', 'wavy'],
    ['color', 'red'],
    ['amount', 'once'],
    ['anyLanguage', 1],
    ['painter', 'crayon'],
    ['delay', 99_999],
    ['modifier', 'meta'],
    ['level', 'expert'],
    ['theme', 'sepia'],
  ])('take the default for a broken %s', (field, stored) => {
    expect(parseSettings({ ...SOUND, [field]: stored })[field]).toEqual(DEFAULT_SETTINGS[field]);
  });

  test.each([
    ['every', 'everything'],
    ['section', 'balanced'],
    ['page', 'quiet'],
    ['once', 'balanced'],
  ])('of an older version show as much as they did: %s', (frequency, amount) => {
    expect(parseSettings({ frequency }).amount).toBe(amount);
    const file = JSON.stringify({ neurogloss: 'settings', settings: { frequency } });
    const { changes = {} } = { changes: {}, ...importSettings(file) };
    expect({ ...DEFAULT_SETTINGS, ...changes }.amount).toBe(amount);
  });

  test('that name an amount keep it, whatever an older version stored', () => {
    expect(parseSettings({ frequency: 'page', amount: 'everything' }).amount).toBe('everything');
  });

  test('of a newer version lose what this one does not know', () => {
    expect(parseSettings({ ...SOUND, sound: 'loud' })).toEqual(SOUND);
  });

  test('never throw', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        parseSettings(stored);
      }),
    );
  });
});

describe('a settings file', () => {
  test('gives back what was saved', () => {
    expect(importSettings(exportSettings(SOUND))).toMatchObject({ changes: SOUND });
  });

  test('is judged field by field', () => {
    const text = JSON.stringify({
      neurogloss: 'settings',
      settings: { line: 'solid', color: 'red', except: ['example.org', 3], wings: true },
    });
    const imported = importSettings(text);
    if (!('changes' in imported)) throw new Error('It was refused.');
    expect(imported.changes).toEqual({ line: 'solid', except: ['example.org'] });
    expect(Object.fromEntries(imported.report.map(({ field, outcome }) => [field, outcome]))).toMatchObject({
      line: 'taken',
      color: 'refused',
      except: 'repaired',
      wings: 'unknown',
      theme: 'absent',
    });
  });

  test.each([
    ['not JSON', 'not-json'],
    ['{}', 'not-settings'],
    ['[]', 'not-settings'],
    ['null', 'not-settings'],
    ['{"neurogloss":"settings","settings":[]}', 'not-settings'],
    ['{"neurogloss":"entry","settings":{}}', 'not-settings'],
  ])('that is none is refused: %s', (text, problem) => {
    expect(importSettings(text)).toEqual({ problem });
  });

  test('cannot reach beyond the settings', () => {
    const text = '{"neurogloss":"settings","settings":{"__proto__":{"enabled":false},"constructor":1}}';
    const imported = importSettings(text);
    expect(imported).toMatchObject({ changes: {} });
    expect(Object.hasOwn(Object.prototype, 'enabled')).toBe(false);
  });
});
