import { expect, test } from 'vitest';
import { codeFiles, importsOf, type ProjectFile } from './project-files.ts';

const startsWithAny = (name: string, starts: readonly string[]): boolean =>
  starts.some((start) => name === start || name.startsWith(`${start}/`));

/** A folder, what its files may import, and what to do with a file that wants more. */
const RULES: readonly [folder: string, allowed: readonly string[], advice: string][] = [
  [
    'glossary',
    [
      ...['glossary', 'valibot', 'yaml', '@valibot/to-json-schema', 'flesch-kincaid', 'syllable'],
      ...['papaparse', 'saxes', 'n3', 'fflate'],
    ],
    'glossary/ is pure and runs anywhere: hand the data in as a parameter.',
  ],
  [
    'components',
    // package.json: where its readers report errors.
    ['components', 'glossary', 'preact', '@tanstack/virtual-core', 'package.json'],
    'components/ only draw: data, callbacks and texts come in as props.',
  ],
  [
    'entrypoints',
    [
      ...[
        'entrypoints',
        'components',
        'glossary',
        'preact',
        'valibot',
        'mark.js',
        'idb',
        'wxt',
        '#i18n',
        '#imports',
      ],
      // Types only: the package has its files as they were released.
      'pdfjs-dist',
    ],
    'entrypoints/ is what the package is made of: tools belong into scripts/.',
  ],
];

/** Types leave nothing in the package: settings and texts are described once, where they are kept. */
const withoutTypes = (file: ProjectFile): ProjectFile => ({
  ...file,
  text: file.path.startsWith('components/') ? file.text.replace(/^import type .*$/gm, '') : file.text,
});

test.each(RULES)('%s imports only what it may', (folder, allowed, advice) => {
  const wrong = codeFiles(folder).flatMap((file) =>
    importsOf(withoutTypes(file))
      .filter((name) => !startsWithAny(name, allowed))
      .map((name) => `${file.path} imports ${name}. ${advice}`),
  );
  expect(wrong).toEqual([]);
});

test('nothing imports scripts but scripts, tests and the configuration', () => {
  const wrong = codeFiles('glossary', 'components', 'entrypoints').flatMap((file) =>
    importsOf(file)
      .filter((name) => startsWithAny(name, ['scripts', 'tests']))
      .map((name) => `${file.path} imports ${name}, which is not part of the package.`),
  );
  expect(wrong).toEqual([]);
});

test('scripts import nothing from tests', () => {
  const wrong = codeFiles('scripts').flatMap((file) =>
    importsOf(file)
      .filter((name) => startsWithAny(name, ['tests']))
      .map((name) => `${file.path} imports ${name}: what both need belongs into scripts/.`),
  );
  expect(wrong).toEqual([]);
});

/** A power from outside and the only files through which it comes in. */
const DOORS: readonly [power: string, pattern: RegExp, doors: readonly string[]][] = [
  ['mark.js', /from 'mark\.js'/, ['entrypoints/frame/painting/marks/wrap-ranges.ts']],
  [
    'messages to the background, and to the extension’s own pages',
    /runtime\s*\.sendMessage/,
    ['entrypoints/messaging/client.ts', 'entrypoints/messaging/own-page-calls.ts'],
  ],
  [
    'changes of the settings',
    /storage\.sync\.(?:set|remove|clear)/,
    ['entrypoints/settings/settings-writer.ts'],
  ],
  // The preview paints in the options page itself, with the rules that pages get.
  [
    'the highlight registry',
    /CSS\.highlights/,
    [
      'components/kit/paint-preview.ts',
      'entrypoints/frame/painting/term-highlights.ts',
      // What a search in a PDF found.
      'entrypoints/surfaces/pdf/viewer/found-highlights.ts',
    ],
  ],
];

test.each(DOORS)('%s has one door', (_power, pattern, doors) => {
  const users = codeFiles('components', 'entrypoints')
    .filter(({ text }) => pattern.test(text))
    .map(({ path }) => path);
  expect(users).toEqual(doors);
});

test('only entrypoints speak to the browser', () => {
  const wrong = codeFiles('glossary', 'components')
    .filter(({ text }) => /\b(?:browser|chrome)\.(?:runtime|storage|tabs|scripting|action|i18n)\b/.test(text))
    .map(({ path }) => `${path} uses the extension API: take a callback as a prop instead.`);
  expect(wrong).toEqual([]);
});
