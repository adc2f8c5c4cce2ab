/** Elements that begin a new section of the page. */
const SECTION_STARTS = 'h1, h2, h3, h4, h5, h6, [role="heading"], article, section';

/** UTF-16 code units of the shortest section, about a screen: below that a reader remembers what was marked above. */
const SHORTEST = 2_500;

/** Returns the elements that begin a section, in document order. */
export const sectionStarts = (): Element[] => [...document.querySelectorAll(SECTION_STARTS)];

/**
 * Returns those of the starts that begin a section which is long enough, where a short one is a part of the one before.
 * What follows on a page does not change what comes before, so that sections stay where they are while a page loads.
 */
export function longSections(starts: readonly Element[]): Element[] {
  const between = new Range();
  between.setStart(document, 0);
  const long: Element[] = [];
  let length = 0;
  for (const start of starts) {
    between.setEndBefore(start);
    length += between.toString().length;
    between.setStartBefore(start);
    if (length < SHORTEST) continue;
    long.push(start);
    length = 0;
  }
  // Until it is collected, the browser keeps a range up to date in each change of the page.
  between.setStart(document, 0);
  between.collapse(true);
  return long;
}
