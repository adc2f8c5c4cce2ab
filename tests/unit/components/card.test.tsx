import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import { TextProvider } from '../../../components/text.tsx';
import { english } from './english.ts';
import {
  multipleSclerosis,
  multipleSystemAtrophy,
  myoclonus,
  secondaryMyoclonus,
} from './fixtures/entries.ts';

const nothing = (): void => {};

const show = (props: Partial<Parameters<typeof Card>[0]>): string =>
  renderToString(
    <TextProvider value={english}>
      <Card
        entries={[myoclonus]}
        inner={[]}
        level="plain"
        theme="auto"
        pinned={false}
        failure={null}
        open={nothing}
        copy={async () => true}
        muting={null}
        setMuted={nothing}
        setLevel={nothing}
        openInGlossary={nothing}
        writeNote={nothing}
        edit={nothing}
        pin={nothing}
        close={nothing}
        {...props}
      />
    </TextProvider>,
  );

describe('the card', () => {
  test('says what could not be stored', () => {
    expect(show({ failure: 'The disk is full.' })).toMatch(/role="alert"[^>]*>[^<]*The disk is full\./);
    expect(show({})).not.toContain('role="alert"');
  });

  test('offers to undo what the reader just said of the entry, and of no other', () => {
    const muted = show({ muting: { id: myoclonus.id, muted: true } });
    expect(muted).toMatch(/role="status"[^>]*>No longer marked\.<\/span><button[^>]*>Undo</);
    expect(show({ muting: { id: myoclonus.id, muted: false } })).toMatch(
      /role="status"[^>]*>Marked again\.<\/span><button[^>]*>I know this term</,
    );
    for (const muting of [null, { id: 'tremor', muted: true }])
      expect(show({ muting })).toMatch(/role="status"[^>]*><\/span><button[^>]*>I know this term</);
  });

  test('offers each entry that the form may mean', () => {
    const html = show({ entries: [multipleSclerosis, multipleSystemAtrophy] });
    expect(html).toContain('This word has 2 meanings');
    expect(html).toMatch(/aria-pressed="true"[^>]*>multiple sclerosis</);
    expect(html).toMatch(/aria-pressed="false"[^>]*>multiple system atrophy</);
  });

  test('offers the shorter entries inside the match', () => {
    const html = show({ entries: [secondaryMyoclonus], inner: [myoclonus] });
    expect(html).toMatch(/Also here:<button[^>]*>myoclonus</);
  });

  test.each([
    [undefined, false],
    [nothing, true],
  ])('has a way back only where there is one', (back, shown) => {
    expect(show({ back }).includes('aria-label="Back"')).toBe(shown);
  });

  test('names itself for screen readers and tells whether it is pinned', () => {
    const html = show({ pinned: true });
    expect(html).toMatch(/role="dialog" aria-label="Explanation: myoclonus"/);
    expect(html).toMatch(/aria-label="Keep this card open"[^>]*aria-pressed="true"/);
  });

  test('shows nothing without an entry', () => expect(show({ entries: [] })).toBe(''));
});
