import { describe, expect, test } from 'vitest';
import { highlightCss } from '../../../entrypoints/services/tabs/highlight-css.ts';
import type { HighlightLook } from '../../../entrypoints/settings/highlight-look.ts';

const LOOKS = (['dotted', 'solid', 'background', 'none'] satisfies HighlightLook['line'][]).flatMap((line) =>
  ['auto', '#ff0000'].map((color): HighlightLook => ({ line, color })),
);

describe('in Chromium', () => {
  test.each(LOOKS)('styles the root alone: $line, $color', (look) => {
    const rules = highlightCss(look, 'chromium').match(/\S*::highlight\([^)]+\)/g);
    expect(rules).toEqual([
      ':root::highlight(neurogloss)',
      ':root::highlight(neurogloss-faint)',
      ':root::highlight(neurogloss-layer)',
      ':root::highlight(neurogloss-layer-faint)',
      ':root::highlight(neurogloss-open)',
    ]);
  });

  test.each(LOOKS)('says nothing that the root would compute for every text: $line, $color', (look) => {
    expect(highlightCss(look, 'chromium')).not.toMatch(/\([^)]*currentColor|\dem\b/);
  });
});

test('in Firefox each element has a rule of its own, since nothing is inherited', () => {
  for (const look of LOOKS) expect(highlightCss(look, 'firefox')).not.toContain(':root');
});

test.each(['chromium', 'firefox'] as const)(
  'a color that the user chose is the one drawn in %s',
  (engine) => {
    for (const line of ['dotted', 'solid', 'background'] as const) {
      const css = highlightCss({ line, color: '#ff0000' }, engine);
      expect(css).toContain('#ff0000');
      expect(css).not.toMatch(/currentColor|#3b82f6/);
    }
  },
);

describe.each(['chromium', 'firefox'] as const)('in transparent text, in %s', (engine) => {
  test.each(LOOKS)('terms are drawn in a color of their own, clear and faint: $line, $color', (look) => {
    for (const highlight of ['neurogloss-layer', 'neurogloss-layer-faint']) {
      const rule = highlightCss(look, engine).match(
        new RegExp(`::highlight\\(${highlight}\\) \\{([^}]*)\\}`),
      )?.[1];
      expect(rule).toBeDefined();
      expect(rule).not.toContain('currentColor');
    }
  });
});

test.each(['dotted', 'solid', 'background'] as const)(
  'a term that stands out less has half of the chosen color at most: %s',
  (line) => {
    const css = highlightCss({ line, color: '#ff0000' }, 'chromium');
    const share = (highlight: string): number => {
      const rule = css.match(new RegExp(`::highlight\\(${highlight}\\) \\{([^}]*)\\}`))?.[1] ?? '';
      return Number(/#ff0000 (\d+)%/.exec(rule)?.[1] ?? (rule.includes('#ff0000') ? 100 : 0));
    };
    expect(share('neurogloss-faint')).toBeGreaterThan(0);
    expect(share('neurogloss-faint')).toBeLessThanOrEqual(share('neurogloss') / 2);
  },
);
