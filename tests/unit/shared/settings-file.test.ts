import { describe, expect, test } from 'vitest';
import { exportSettings, importSettings } from '../../../entrypoints/settings/settings-file.ts';
import { DEFAULT_SETTINGS } from '../../../entrypoints/settings/settings-schema.ts';

const file = (settings: string): string =>
  `{"neurogloss": "settings", "version": 1, "settings": ${settings}}`;

describe('a settings file', () => {
  test('that was exported gives the same settings', () => {
    const settings = { ...DEFAULT_SETTINGS, delay: 700, muted: ['tremor'], theme: 'dark' as const };
    expect(importSettings(exportSettings(settings))).toMatchObject({ changes: settings });
  });

  test.each([
    ['not-json', 'no JSON at all'],
    ['not-json', ''],
    ['not-settings', '[]'],
    ['not-settings', 'null'],
    ['not-settings', '{"neurogloss": "glossary", "settings": {}}'],
    ['not-settings', file('[1]')],
    ['not-settings', file('"x"')],
  ])('is %s: %s', (problem, text) => {
    expect(importSettings(text)).toEqual({ problem });
  });

  test.each([
    ['enabled', '"no"'],
    ['where', '"nowhere"'],
    ['except', '"example.org"'],
    ['only', '{"0": "example.org"}'],
    ['line', '"wavy"'],
    ['color', '"javascript:alert(1)"'],
    ['amount', '3'],
    ['hiddenKinds', 'true'],
    ['anyLanguage', '1'],
    ['painter', '"canvas"'],
    ['delay', '-1'],
    ['modifier', '"meta"'],
    ['level', '[]'],
    ['theme', '"pink"'],
    ['muted', 'null'],
  ])('refuses a broken %s and takes the rest', (field, broken) => {
    const result = importSettings(
      file(
        `{"${field}": ${broken}, "${field === 'delay' ? 'level' : 'delay'}": ${field === 'delay' ? '"clinical"' : 500}}`,
      ),
    );
    expect(result).toEqual({
      changes: field === 'delay' ? { level: 'clinical' } : { delay: 500 },
      report: expect.arrayContaining([{ field, outcome: 'refused' }]),
    });
  });

  test.each<[string, string, object | undefined, object]>([
    [
      'except',
      '["two words", "example.org", 3]',
      { except: ['example.org'] },
      { outcome: 'repaired', noPatterns: ['two words', 3] },
    ],
    [
      'only',
      '["a..b", "*example.org"]',
      undefined,
      { outcome: 'refused', noPatterns: ['a..b', '*example.org'] },
    ],
    ['except', '[]', { except: [] }, { outcome: 'taken' }],
    ['only', '["example.org", "example.org"]', { only: ['example.org'] }, { outcome: 'taken' }],
    ['muted', '[7]', undefined, { outcome: 'refused' }],
    ['hiddenKinds', '["gene", "species"]', { hiddenKinds: ['gene'] }, { outcome: 'repaired' }],
  ])('with %s %s takes what it can and says what it cannot', (field, list, changes, told) => {
    const result = importSettings(file(`{"${field}": ${list}}`));
    expect(result).toEqual({ changes: changes ?? {}, report: expect.arrayContaining([{ field, ...told }]) });
  });

  test('says which fields it does not know', () => {
    expect(importSettings(file('{"font": "Comic Sans"}'))).toEqual({
      changes: {},
      report: expect.arrayContaining([{ field: 'font', outcome: 'unknown' }]),
    });
  });

  test('touches no prototype', () => {
    const hostile = file(
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "delay": 500}',
    );
    expect(importSettings(hostile)).toMatchObject({ changes: { delay: 500 } });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('nested deeper than any stack costs its field only', () => {
    const depth = 100_000;
    const result = importSettings(
      file(
        `{"muted": ${'['.repeat(depth)}${']'.repeat(depth)}, "theme": ${'['.repeat(depth)}${']'.repeat(depth)}, "delay": 500}`,
      ),
    );
    expect(result).toMatchObject({ changes: { delay: 500 } });
  });

  test('of a hundred thousand broken items is read', () => {
    const items = JSON.stringify(
      Array.from({ length: 100_000 }, (_, item) => (item % 2 ? item : `site${item}.org`)),
    );
    const result = importSettings(file(`{"except": ${items}}`));
    expect('changes' in result && result.changes.except?.length).toBe(50_000);
  });
});
