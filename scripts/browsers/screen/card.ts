import type { Page } from 'puppeteer-core';
import { DEFAULT_DELAY } from '../../../entrypoints/settings/settings-schema.ts';
import { insideCard } from '../contexts/inside-card.ts';
import { settle } from '../session/settle.ts';
import { waitUntil } from '../session/wait-until.ts';

/** The open card as a reader sees it. */
export interface ReadCard {
  /** All its visible text; line breaks as on the screen. */
  text: string;
  /** Its headings, from the top. */
  headings: string[];
  links: { text: string; url: string; target: string; rel: string }[];
  /** Labels of its buttons. */
  buttons: string[];
  /** Its place, in CSS pixels of the viewport. */
  place: { x: number; y: number; width: number; height: number };
}

/**
 * Reads the card out of its closed shadow root, as only extensions can; `null` when none is on the screen.
 */
export function readCard(page: Page): Promise<ReadCard | null> {
  return insideCard(page, (root) => {
    const panels = [...root.children].filter(
      (child): child is HTMLElement => child instanceof HTMLElement && child.checkVisibility(),
    );
    const boxes = panels
      .map((panel) => panel.getBoundingClientRect())
      .filter((box) => box.width && box.height);
    const box = boxes[0];
    if (!box) return null;
    const visible = <Kind extends HTMLElement>(selector: string): Kind[] =>
      [...root.querySelectorAll<Kind>(selector)].filter((element) => element.checkVisibility());
    return {
      text: panels.map((panel) => panel.innerText).join('\n'),
      headings: visible('h1, h2, h3, h4, [role=heading]').map((heading) => heading.innerText.trim()),
      links: visible<HTMLAnchorElement>('a[href]').map((link) => ({
        text: link.innerText.trim(),
        url: link.href,
        target: link.target,
        rel: link.rel,
      })),
      buttons: visible('button, summary').map((button) => button.ariaLabel ?? button.innerText.trim()),
      place: { x: box.x, y: box.y, width: box.width, height: box.height },
    };
  });
}

/** Waits for a card on the screen and gives it; with `text`, for one that holds this text. */
export function waitForCard(page: Page, text = ''): Promise<ReadCard> {
  return waitUntil(`a card shows "${text}"`, async () => {
    const card = await readCard(page);
    return card?.text.includes(text) && card;
  });
}

/**
 * The card that shows after all, or `null`, when the default delay is over. The page's timers fire in order: with one of
 * twice the delay, that of a card whose code had to be loaded first has fired too. To look for less long proves nothing.
 */
export async function cardAfterAll(page: Page): Promise<ReadCard | null> {
  await page.evaluate((delay) => new Promise((resolve) => setTimeout(resolve, 2 * delay)), DEFAULT_DELAY);
  return settle(() => readCard(page));
}

/** Waits until no card is on the screen. */
export async function waitForNoCard(page: Page): Promise<void> {
  await waitUntil('the card is gone', async () => (await readCard(page)) === null);
}

/** Clicks a button or link of the card with the real mouse, by its label or text. */
export async function clickInCard(page: Page, label: string): Promise<void> {
  const { x, y } = await waitUntil(`the card has "${label}"`, () =>
    insideCard(
      page,
      (root, label) => {
        const target = [...root.querySelectorAll<HTMLElement>('button, a, summary, input, label')].find(
          (element) => element.checkVisibility() && (element.ariaLabel ?? element.innerText).trim() === label,
        );
        target?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const rect = target?.getClientRects()[0];
        return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
      },
      label,
    ),
  );
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.click(x, y);
}
