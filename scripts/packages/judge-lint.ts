import * as v from 'valibot';

/** A warning of the store's linter that we know and leave. */
export interface ExplainedWarning {
  code: string;
  /** The part of the build it is about. */
  file: RegExp;
  reason: string;
}

/** Each of these is explained in ARCHITECTURE.md too. */
export const EXPLAINED_WARNINGS: ExplainedWarning[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(chunks\/.+|card)\.js$/,
    reason:
      "Preact itself assigns innerHTML when a component asks for dangerouslySetInnerHTML. Ours never do: Biome's noDangerouslySetInnerHtml forbids it.",
  },
  {
    code: 'DANGEROUS_EVAL',
    file: /^pdfjs\/pdf(\.worker)?\.min\.mjs$/,
    reason:
      'pdf.js comes as it was released. Its polyfills look for the global object by the Function constructor where a browser has no globalThis; the content security policy forbids it besides.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^pdfjs\/pdf(\.worker)?\.min\.mjs$/,
    reason:
      'pdf.js comes as it was released. It imports decoders from the folder that it is told, which is one of the package; the content security policy allows no other.',
  },
];

const FINDING = v.object({ code: v.string(), message: v.string(), file: v.optional(v.string(), '') });

const REPORT = v.object({ errors: v.array(FINDING), warnings: v.array(FINDING) });

/**
 * What is wrong by the JSON report of `web-ext lint`, as sentences; none when all is well.
 * One for each error, each warning without an explanation, and each explanation without a warning.
 * Throws on anything but a report.
 */
export function judgeLint(report: string, explained: ExplainedWarning[]): string[] {
  const { errors, warnings } = v.parse(REPORT, JSON.parse(report));
  const explains = ({ code, file }: v.InferOutput<typeof FINDING>, one: ExplainedWarning) =>
    one.code === code && one.file.test(file);
  const surprises = warnings.filter((warning) => !explained.some((one) => explains(warning, one)));
  const idle = explained.filter((one) => !warnings.some((warning) => explains(warning, one)));
  return [
    ...errors.map(({ code, message, file }) => `Error ${code} in ${file}: ${message}`),
    ...surprises.map(
      ({ code, message, file }) =>
        `Warning ${code} in ${file}: ${message}. Mend it, or explain it in judge-lint.ts.`,
    ),
    ...idle.map(({ code, file }) => `No warning ${code} in ${file} any more: remove its explanation.`),
  ];
}
