import { isInReadLanguage } from '../language.ts';
import { continuesText, joinBefore, textFlow } from '../text-flow.ts';

/** A character that is a token of its own wherever it is: what is before it and after it is read the same without it. */
const APART = /[\s,;:!?()[\]{}"\u201c\u201d]/;

/** Whether a word may end, or begin, in the middle of what a text ends, or begins, with this character. */
export const joinsWords = (character: string): boolean => !APART.test(character);

/** Stands for the border of a block: no form goes across it. */
export const BORDER = ' \u00b6 ';

/** Stands for the edge of a line in a text layer. */
const LINE_EDGE = '\n';

/**
 * Returns what a block has between the end of one text node and the next text node, where both touch: nothing if the word
 * continues, else a separator. `entered` has the elements that begin between them, in document order.
 */
export function wordSeparator(
  before: Text,
  after: Text,
  entered: readonly Element[],
  anyLanguage: boolean,
): string {
  const crossed = [...leftBetween(before, after), ...entered];
  // The line ends of a text layer say nothing, its runs do.
  const flows = crossed.map((element) => textFlow(element)).filter((flow) => flow !== 'annotation');
  if (!flows.every(continuesText)) return BORDER;
  const changesLanguage =
    !anyLanguage &&
    crossed.some((element) => element.hasAttribute('lang')) &&
    isInReadLanguage(before) !== isInReadLanguage(after);
  if (changesLanguage) return BORDER;
  if (flows.includes('line')) return LINE_EDGE;
  const run = entered.find((element) => textFlow(element) === 'run');
  if (run) return joinBefore(run) ?? BORDER;
  return entered.some(({ localName }) => localName === 'sup') ? '^' : '';
}

/** Returns the elements around one text node that end before the next. */
function leftBetween(before: Text, after: Text): Element[] {
  const left: Element[] = [];
  for (let outer = before.parentElement; outer && !outer.contains(after); outer = outer.parentElement)
    left.push(outer);
  return left;
}
