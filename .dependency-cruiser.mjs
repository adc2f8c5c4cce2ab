/**
 * Which way imports run. Each row is a folder and the folders that it must not import; what is higher in the house imports
 * what is lower, never the other way round. Checked by `npm run imports`, types included.
 */

/** A rule in which nothing under `from` imports anything under `to`. */
const never = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
});

/** The rooms of a frame from the ground up: each imports only those before it. */
const FLOORS = ['platform', 'text', 'painting', 'reading', 'changes', 'watch', 'card', 'session'];

const frameFloors = FLOORS.slice(0, -1).map((room, floor) =>
  never(
    `frame-${room}`,
    `^entrypoints/frame/${room}/`,
    `^entrypoints/frame/(${FLOORS.slice(floor + 1).join('|')})/`,
    `frame/${room} is below ${FLOORS.slice(floor + 1).join(', ')}: take what you need as a parameter.`,
  ),
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...frameFloors,
    never(
      'frame-alone',
      '^entrypoints/frame/',
      '^entrypoints/(services|surfaces|background)/',
      'A frame of a page knows the background only by messages.',
    ),
    never(
      'card-apart',
      '^entrypoints/frame/card/',
      '^entrypoints/frame/(reading|changes)/',
      'The card sees matches, not how they were found.',
    ),
    never(
      'marks-lazy',
      '^entrypoints/frame/(?!painting/marks/|session/older-script)',
      '^entrypoints/frame/painting/marks/',
      'The marks painter is loaded when it is chosen; only its types may be known before.',
    ),
    {
      ...never(
        'page-small',
        '^entrypoints/page/',
        '^entrypoints/frame/(reading|card|painting/(?!marks/unwrap-mark))',
        'Most frames have no term: what reads exactly, paints and explains is loaded with the first one.',
      ),
      to: { path: '^entrypoints/frame/(reading|card|painting/(?!marks/unwrap-mark))', reachable: true },
    },
    never(
      'messaging-low',
      '^entrypoints/messaging/',
      '^entrypoints/(frame|services|surfaces|background)/|^components/',
      'messaging/ is below all that sends and answers messages.',
    ),
    never(
      'settings-low',
      '^entrypoints/settings/',
      '^entrypoints/(frame|services|surfaces|background)/|^components/',
      'settings/ is below all that reads and changes them.',
    ),
    never(
      'glossaries-low',
      '^entrypoints/glossaries/',
      '^entrypoints/(frame|services|surfaces|background)/|^components/',
      'glossaries/ is below the background and the surfaces, which both read them.',
    ),
    never(
      'surfaces-apart',
      '^entrypoints/services/',
      '^entrypoints/(frame|surfaces)/',
      'The background speaks to pages by messages.',
    ),
    {
      ...never(
        'rules-lazy',
        '^entrypoints/|^glossary/(?!matching/context-rules/)',
        '^glossary/matching/context-rules/(?!context-rules|running-text)',
        'The patterns of the rules are made with the first page, not each time the background wakes: import them dynamically.',
      ),
      to: { path: '^glossary/matching/context-rules/(?!context-rules|running-text)', dynamic: false },
    },
    never(
      'glossary-pure',
      '^glossary/',
      '^(entrypoints|components|scripts|tests)/',
      'glossary/ is pure and runs anywhere: hand the data in as a parameter.',
    ),
    never(
      'matching-small',
      '^glossary/(matching|text|binary|forms|search)/',
      '^glossary/authoring/',
      'What is packed must not need what made it.',
    ),
    {
      ...never(
        'components-draw',
        '^components/',
        '^(entrypoints|scripts|tests)/',
        'components/ only draw: data, callbacks and texts come in as props. Types of settings may be named.',
      ),
      to: { path: '^(entrypoints|scripts|tests)/', dependencyTypesNot: ['type-only'] },
    },
    never(
      'package-alone',
      '^(entrypoints|components)/',
      '^(scripts|tests)/',
      'What is packed needs no tools.',
    ),
    never('scripts-alone', '^scripts/', '^tests/', 'Scripts work without the tests.'),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^tests/apps|^\\.wxt|^\\.output' },
  },
};
