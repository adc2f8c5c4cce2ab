// The packages ship no types; these are the calls in use, after their README files.
declare module '@citation-js/core' {
  class Cite {
    constructor(records: unknown[]);
    format(
      output: 'bibliography',
      options: { format: 'text'; template: string; lang: string; asEntryArray: true; nosort: true },
    ): [id: string, text: string][];
  }
  const core: { Cite: typeof Cite };
  export default core;
}
declare module '@citation-js/plugin-csl';
