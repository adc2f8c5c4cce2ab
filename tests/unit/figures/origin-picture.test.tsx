import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { DRAWN_LEVELS } from '../../../components/figures/nervous-parts.ts';
import { OriginPicture } from '../../../components/figures/origin-picture.tsx';
import { TextProvider } from '../../../components/text.tsx';
import { ORIGIN_LEVELS, type OriginLevel } from '../../../glossary/origin-level.ts';
import { english } from '../components/english.ts';
import { myoclonus } from '../components/fixtures/entries.ts';

const draw = (levels: OriginLevel[], kind = myoclonus.kind): string =>
  renderToString(
    <TextProvider value={english}>
      <OriginPicture entry={{ ...myoclonus, kind, origin: { levels, sources: [2] } }} open />
    </TextProvider>,
  );

const litIn = (html: string): number => html.match(/ lit"/g)?.length ?? 0;

describe('the picture of an origin', () => {
  test('says in words what it shows, with its source', () => {
    const html = draw(['cortex', 'spinal cord']);
    expect(html).toMatch(/<summary>.*Arises in:.* cortex, spinal cord/);
    expect(html).toMatch(/role="img" aria-label="[^"]*Lit: cortex, spinal cord\."/);
    expect(html).toMatch(/source-marks.*>2</);
  });

  test.each(ORIGIN_LEVELS)('lights and names %s', (level) => {
    const html = draw([level]);
    expect(litIn(html)).toBe(new Set(DRAWN_LEVELS[level].parts).size);
    expect(html).toContain(`>${english(DRAWN_LEVELS[level].name)}</text>`);
  });

  test('is absent where the entry has none', () => {
    const html = renderToString(
      <TextProvider value={english}>
        <OriginPicture entry={{ ...myoclonus, origin: undefined }} />
      </TextProvider>,
    );
    expect(html).toBe('');
  });

  test.each([
    ['anatomy', 'Lies in:'],
    ['syndrome', 'Affects:'],
    ['physiology', 'Happens in:'],
  ] as const)('asks of %s what fits it', (kind, question) => {
    expect(draw(['pons'], kind)).toContain(question);
  });
});
