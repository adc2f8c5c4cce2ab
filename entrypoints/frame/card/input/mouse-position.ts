import type { Point } from '../placement/safe-triangle.ts';

/** Where the mouse is on the screen: tells its own moves from events that browsers send when the page changes under it. */
export class MousePosition {
  #screen: Point | undefined;

  /**
   * Takes the place of a `pointermove`, and returns whether the mouse itself moved: browsers dispatch that event also when the
   * page scrolls or changes below a mouse that lies still. While the user touches the screen, the first that is heard of a
   * mouse is where it lies.
   */
  moveTo({ screenX: x, screenY: y }: PointerEvent, isTouched: boolean): boolean {
    const before = this.#screen;
    this.#screen = { x, y };
    return before ? before.x !== x || before.y !== y : !isTouched;
  }
}
