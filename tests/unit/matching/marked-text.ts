/** A place that a marked text says a match at. */
export interface ExpectedMatch {
  start: number;
  end: number;
  /** Ids of the entries, in the order of the glossary. */
  entries: string[];
  withheld: boolean;
}

const MARK = /\{(\?)?([^{}=]+)=([\w+-]+)\}/g;

/**
 * Reads a text in which each expected match is written `{letters=entry}`, `{letters=entry+entry}` where entries share
 * it, or `{?letters=entry}` where it is withheld. Gives the text without the marks, and the matches with their offsets.
 */
export function readMarkedText(marked: string): { text: string; expected: ExpectedMatch[] } {
  let text = '';
  let end = 0;
  const expected: ExpectedMatch[] = [];
  for (const mark of marked.matchAll(MARK)) {
    const [whole, withheld, letters = '', entries = ''] = mark;
    text += marked.slice(end, mark.index);
    expected.push({
      start: text.length,
      end: text.length + letters.length,
      entries: entries.split('+'),
      withheld: withheld !== undefined,
    });
    text += letters;
    end = mark.index + whole.length;
  }
  return { text: text + marked.slice(end), expected };
}
