import { describe, expect, test } from 'vitest';
import { judgeLint } from '../../../../scripts/packages/judge-lint.ts';

const warning = { code: 'UNSAFE', message: 'Unsafe thing', file: 'chunks/preact-123.js' };
const explained = { code: 'UNSAFE', file: /^chunks\/preact/, reason: 'It is theirs.' };
const report = (errors: unknown[], warnings: unknown[]) => JSON.stringify({ errors, warnings, notices: [] });

describe('judgeLint', () => {
  test('is content with nothing, and with explained warnings', () => {
    expect(judgeLint(report([], []), [])).toEqual([]);
    expect(judgeLint(report([], [warning, warning]), [explained])).toEqual([]);
  });

  test('names errors and warnings that nobody explained', () => {
    const other = { ...warning, file: 'background.js' };
    expect(judgeLint(report([{ code: 'BAD', message: 'Bad thing' }], [warning, other]), [explained])).toEqual(
      [
        'Error BAD in : Bad thing',
        'Warning UNSAFE in background.js: Unsafe thing. Mend it, or explain it in judge-lint.ts.',
      ],
    );
  });

  test('names explanations that outlived their warning', () => {
    expect(judgeLint(report([], []), [explained])).toEqual([
      'No warning UNSAFE in /^chunks\\/preact/ any more: remove its explanation.',
    ]);
  });

  test('refuses anything but a report', () => {
    expect(() => judgeLint('web-ext: command not found', [])).toThrow();
  });
});
