import { describe, expect, test } from 'vitest';
import { readSuiteChoice } from '../../../../scripts/suite/suite-choice.ts';

const WHOLE = {
  names: [],
  layers: ['unit', 'dom', 'e2e'],
  browsers: ['chromium', 'firefox'],
  pixelRatio: 1,
  isWhole: true,
};

describe('readSuiteChoice', () => {
  test.for<[string[], object]>([
    [[], {}],
    [['hover'], { names: ['hover'], isWhole: false }],
    [['hover', 'the card'], { names: ['hover', 'the card'], isWhole: false }],
    [['--layer=unit'], { layers: ['unit'], isWhole: false }],
    [['--layer', 'dom', '--layer', 'nightly'], { layers: ['dom', 'nightly'], isWhole: false }],
    [['--pixel-ratio=1.5'], { pixelRatio: 1.5 }],
    [['hover', '--browser=firefox'], { names: ['hover'], browsers: ['firefox'], isWhole: false }],
  ])('reads %j', ([words, differences]) => {
    expect(readSuiteChoice(words)).toEqual({ ...WHOLE, ...differences });
  });

  test.for([
    [['--layer=units'], 'There is no layer "units".'],
    [['--layer=bench'], 'npm run bench'],
    [['--browser=safari'], 'There is no browser "safari".'],
    [['--pixel-ratio=sharp'], '"sharp" is no ratio of pixels.'],
    [['--watch'], '--watch'],
    [['--layer'], '--layer'],
  ] as const)('refuses %j with what to say instead', ([words, message]) => {
    expect(() => readSuiteChoice([...words])).toThrow(message);
    expect(() => readSuiteChoice([...words])).toThrow('npm test -- --layer=unit');
  });
});
