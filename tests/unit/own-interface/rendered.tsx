import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';
import { TextProvider } from '../../../components/text.tsx';
import { english } from '../components/english.ts';

/** Draws content into the document, in English. */
export function draw(content: ComponentChild): void {
  act(() => render(<TextProvider value={english}>{content}</TextProvider>, document.body));
}

/** What is on the page, each run of white space as one space. */
export const textOf = (element: Element = document.body): string =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The button, link or label with this name. Throws when there is none. */
export function named(name: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>('button, a, label, summary')];
  return (
    all.find((each) => (each.getAttribute('aria-label') ?? textOf(each)) === name) ??
    expect.fail(`There is no "${name}".`)
  );
}

/** Presses the control with this name. */
export function press(name: string): void {
  act(() => named(name).click());
}

/** The field, list or area whose label has this text. Throws when there is none. */
export function field(label: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const labels = [...document.querySelectorAll('label')].filter((each) => textOf(each).startsWith(label));
  const found = labels.flatMap(
    (each) => document.getElementById(each.htmlFor) ?? each.querySelector('select') ?? [],
  );
  const labelled = document.querySelector(`[aria-label="${label}"]`);
  const [control = labelled] = found;
  if (
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement
  )
    return control;
  return expect.fail(`There is no field "${label}".`);
}

/** Writes into a field, as typing does. */
export function write(label: string, text: string): void {
  const control = field(label);
  act(() => {
    control.value = text;
    control.dispatchEvent(
      new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  });
}

/** Sends the form around the field with this label. */
export async function submit(label: string): Promise<void> {
  const { form } = field(label);
  await act(async () => {
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}
