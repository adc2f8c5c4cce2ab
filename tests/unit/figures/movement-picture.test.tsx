import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { movementLine } from '../../../components/figures/movement-line.ts';
import { MovementPicture } from '../../../components/figures/movement-picture.tsx';
import { TextProvider } from '../../../components/text.tsx';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import type { Movement } from '../../../glossary/movement.ts';
import { english } from '../components/english.ts';
import { myoclonus } from '../components/fixtures/entries.ts';

const TREMOR: Movement = { rhythm: 'regular', direction: 'both' };
const JERK: Movement = { rhythm: 'irregular', length: 'brief', direction: 'push' };
const distinguish: CompiledEntry['distinguish'] = [
  { entry: { id: 'seizure', term: 'seizure', kind: 'phenomenon' }, difference: 'Longer.' },
  { entry: { id: 'tremor', term: 'tremor', kind: 'phenomenon' }, difference: 'Rhythmic.', movement: TREMOR },
];

const draw = (parts: Partial<CompiledEntry>): string =>
  renderToString(
    <TextProvider value={english}>
      <MovementPicture entry={{ ...myoclonus, distinguish, ...parts }} open />
    </TextProvider>,
  );

describe('the picture of a movement', () => {
  test('sets it first, then what it is confused with and moves too, each in words and as a strip', () => {
    const html = draw({ movement: { ...JERK, sources: [1] } });
    const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    expect(text).toMatch(
      /Moves: irregularly, briefly .*myoclonus irregularly, briefly .*tremor in a rhythm, to and fro/,
    );
    expect(text).not.toContain('seizure');
    expect(html.match(/<path class="strip[^>]*>/g)).toEqual([
      `<path class="strip own" d="${movementLine(JERK)}">`,
      `<path class="strip" d="${movementLine(TREMOR)}">`,
    ]);
  });

  test('says of a lapse that muscles let go', () => {
    expect(draw({ movement: { ...JERK, direction: 'lapse', small: true, sources: [1] } })).toContain(
      'muscles let go, irregularly, briefly, only a little',
    );
  });

  test('is absent where the entry has none, whatever it is confused with', () => {
    expect(draw({ movement: undefined })).toBe('');
  });
});
