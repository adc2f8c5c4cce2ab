import { describe, expect, test } from 'vitest';
import { eventually, until } from '../support/eventually.ts';
import { FAST_CLOCK } from '../support/page-clocks.ts';
import { readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

/** What a page does: a script, and all the terms that are painted after it. */
type Step = [script: string, terms: string[]];

export interface PageChanges {
  /** What the page does, as a verb. */
  name: string;
  body: string;
  before: string[];
  /** Where a step changes nothing, it has something else painted too: so it shows when the page has been looked at. */
  steps: Step[];
  /** Why the page can do this only where its DOM is its own. */
  onlyHighlights?: string;
}

/** Tests with both painters that exactly these terms are painted after each step, and that painting changes no text. */
export function testChanges(cases: readonly PageChanges[]): void {
  describe.for(['highlights', 'marks'] as const)('painted with %s, a page that', (painter) => {
    test.for(cases.map(({ name, ...rest }) => [name, rest] as const))(
      '%s',
      async ([, { body, before, steps, onlyHighlights }], { skip }) => {
        if (painter === 'marks' && onlyHighlights) skip(onlyHighlights);
        const page = await readPage(body, { head: FAST_CLOCK, settings: { painter } });
        await until('its frames have loaded', () =>
          [...page.document.querySelectorAll('iframe')].every(hasLoaded),
        );
        await showsAll(page, before, painter);
        for (const [script, terms] of steps) {
          page.window.eval(script);
          const text = page.document.body.innerText;
          await showsAll(page, terms, painter);
          expect(page.document.body.innerText, script).toBe(text);
        }
      },
    );
  });
}

/** Returns whether a frame has its own document: a `srcdoc` takes the place of an empty one, which has a body too. */
const hasLoaded = ({ srcdoc, contentDocument }: HTMLIFrameElement): boolean =>
  contentDocument?.readyState === 'complete' && (srcdoc === '' || contentDocument.URL === 'about:srcdoc');

/** Waits until exactly these terms are painted, in any order: those of shadow roots have no place in the document's. */
function showsAll(page: TestPage, terms: readonly string[], painter: 'highlights' | 'marks'): Promise<void> {
  return eventually(() => ({ painted: page.painted().toSorted(), marked: letters(page.marked()) }), {
    painted: terms.toSorted(),
    marked: painter === 'marks' ? letters(terms) : 0,
  });
}

/** A mark holds no more than one text node's part of a term. */
const letters = (texts: readonly string[]): number => texts.join('').replaceAll(' ', '').length;
