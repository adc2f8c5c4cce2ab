// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { Picture } from '../../../components/figures/picture.tsx';
import { TextProvider } from '../../../components/text.tsx';
import { english } from '../components/english.ts';

function show({ open }: { open?: boolean } = {}): HTMLElement {
  const root = document.createElement('div');
  render(
    <TextProvider value={english}>
      <Picture label="Arises in:" says="cortex" open={open} note="A sketch." sources={[]} citations={[]}>
        <svg class="figure" />
      </Picture>
    </TextProvider>,
    root,
  );
  return root;
}

const isDrawn = (root: HTMLElement): boolean => root.querySelector('.figure') !== null;

describe('a picture', () => {
  test('is in words until it is pressed: most cards close without a press', () => {
    const root = show();
    expect(root.textContent).toContain('Arises in: cortex');
    expect(isDrawn(root)).toBe(false);
    act(() => root.querySelector('summary')?.click());
    expect(isDrawn(root)).toBe(true);
  });

  test('is drawn when the browser opens it, as it does for what it finds in its words', () => {
    const root = show();
    act(() => void root.querySelector('details')?.dispatchEvent(new Event('toggle')));
    expect(isDrawn(root)).toBe(true);
  });

  test('is drawn at once where there is room', () => {
    expect(isDrawn(show({ open: true }))).toBe(true);
  });
});
