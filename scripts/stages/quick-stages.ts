import type { Stage } from './stage.ts';

/** What needs neither a build nor a browser, apart from the unit tests. */
export const QUICK_STAGES: Stage[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'unused code', command: ['npm', 'run', '--silent', 'unused'] },
  { name: 'glossary', command: ['npm', 'run', '--silent', 'glossary:check'] },
];
