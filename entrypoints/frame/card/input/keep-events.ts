import { isShadowRoot } from '../../platform/nodes.ts';

/**
 * Events in the card that are none of the page's business. Pages close their menus and dialogs at a press outside of them, take
 * the focus back, scroll by themselves at the wheel, and forbid to copy.
 */
const KEPT = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu'],
  ...['touchstart', 'touchmove', 'touchend', 'wheel', 'keydown', 'keypress', 'keyup'],
  ...['focus', 'blur', 'focusin', 'focusout', 'selectstart', 'dragstart', 'copy'],
] as const;

/** A card's host element and the shadow root inside it. */
export interface CardTree {
  host: Element;
  root: ShadowRoot;
}

/**
 * Keeps the user's events in the card from the page's listeners, until the signal aborts: they end at the window, where they
 * begin, before listeners of the page that capture them hear of them. What the browser does by itself, such as scrolling and
 * following links, goes on; presses of the card's buttons are handed on to them. `follow` may follow a link itself, and then
 * returns `true`.
 */
export function keepEventsFromPage(
  card: CardTree,
  follow: (url: string, isBehind: boolean) => boolean,
  signal: AbortSignal,
): void {
  /** The control on which the pointer was last pressed; `undefined` when it was not since the last click. */
  let pressed: Element | null | undefined;
  const clicked = (event: MouseEvent): void => {
    const control = controlOf(event, card);
    // Pressed on one control and let go on another is no press of either.
    const isWhole = pressed === undefined || !isByPointer(event) || control === pressed;
    pressed = undefined;
    if (!isWhole) return;
    if (!(control instanceof HTMLAnchorElement)) handOn(event, control);
    else if (isLinkPress(event) && follow(control.href, isBehind(event))) event.preventDefault();
  };
  const keep = (event: Event): void => {
    if (!event.isTrusted || !isInCard(event, card) || isUnplaced(event, card)) return;
    event.stopPropagation();
    if (event.type === 'pointerdown') pressed = controlOf(event, card);
    // Where nothing in the card can scroll, browsers would scroll the page.
    else if (event instanceof WheelEvent && !canScrollAt(event, card)) event.preventDefault();
    else if (event.type.endsWith('click') && event instanceof MouseEvent) clicked(event);
  };
  // The wheel's too can be cancelled: with a card open, the browser waits for this before it scrolls.
  for (const type of KEPT)
    addEventListener(type, keep, { capture: true, passive: !/click|wheel/.test(type), signal });
}

/** Returns whether an event is in the card. Its path is cut off where the card is in a closed shadow root of the page. */
export function isInCard(event: Event, { host }: Pick<CardTree, 'host'>): boolean {
  if (event.composedPath().includes(host)) return true;
  const outer = host.getRootNode();
  if (!isShadowRoot(outer) || outer.mode !== 'closed') return false;
  if (event instanceof MouseEvent && isByPointer(event))
    return outer.elementFromPoint(event.clientX, event.clientY) === host;
  return outer.activeElement === host;
}

/** Keyboards and screen readers press buttons without a pointer: their clicks have no place of their own. */
const isByPointer = (event: MouseEvent): boolean =>
  !(event instanceof PointerEvent && event.type === 'click' && event.pointerType === '');

/** Returns whether an event is a click of which neither a place nor the focus tells where: by some screen readers. */
const isUnplaced = (event: Event, card: CardTree): boolean =>
  event instanceof MouseEvent && !isByPointer(event) && controlOf(event, card) === null;

/** The button or link of the card that an event is about. */
function controlOf(event: Event, { root }: CardTree): Element | null {
  if (!(event instanceof MouseEvent)) return null;
  const element = isByPointer(event)
    ? root.elementFromPoint(event.clientX, event.clientY)
    : root.activeElement;
  return element?.closest('button, a[href]') ?? null;
}

/** Returns whether something in the card under a pointer can scroll further the way that the wheel is turned. */
function canScrollAt({ clientX, clientY, deltaY }: WheelEvent, { root }: CardTree): boolean {
  for (let box = root.elementFromPoint(clientX, clientY); box; box = box.parentElement) {
    const { scrollTop, scrollHeight, clientHeight } = box;
    const room = deltaY > 0 ? scrollHeight - clientHeight - scrollTop : scrollTop;
    if (room >= 1 && getComputedStyle(box).overflowY === 'auto') return true;
  }
  return false;
}

/** The second button's press opens a menu. */
const isLinkPress = ({ type, button }: MouseEvent): boolean => type !== 'dblclick' && button < 2;

/** Returns whether the user wants a link's tab behind this one, as browsers have it. */
const isBehind = ({ button, ctrlKey, metaKey }: MouseEvent): boolean => button === 1 || ctrlKey || metaKey;

/** Dispatches the click again where it was, in the card's own tree only. */
function handOn({ type, detail, clientX, clientY }: MouseEvent, control: Element | null): void {
  if (type !== 'click') return;
  control?.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, detail, clientX, clientY }),
  );
}
