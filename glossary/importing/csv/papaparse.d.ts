// What is used of papaparse, whose published types need those of Node and of the DOM.
declare module 'papaparse' {
  interface ParserConfig {
    delimiter: string;
    newline: '\n';
    quoteChar: string;
    preview?: number;
    step?: (row: RowResult) => void;
  }

  interface ParseError {
    code: string;
    /** Where in the input. */
    index?: number;
  }

  interface RowResult {
    data: string[][];
    errors: ParseError[];
    /** `cursor`: how much of the input has been read. */
    meta: { cursor: number };
  }

  const Papa: {
    Parser: new (
      config: ParserConfig,
    ) => {
      parse(input: string, baseIndex: number, ignoreLastRow: boolean): RowResult;
    };
  };
  export default Papa;
}
