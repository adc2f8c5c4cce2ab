import type { Settings } from '../../../settings/settings-schema.ts';

/** The key that the user holds to open cards. */
type Modifier = Settings['modifier'];

/** Their names in keyboard events. */
const NAMES = { alt: 'Alt', ctrl: 'Control', shift: 'Shift' } as const;

/** Returns whether the key is held, if there is to be one. */
export const isHeld = (modifier: Modifier, event: PointerEvent | KeyboardEvent): boolean =>
  modifier === 'none' || event[`${modifier}Key`];

/** Returns whether a keyboard event is the press of this key. */
export const isPressOf = (modifier: Modifier, { type, key }: KeyboardEvent): boolean =>
  modifier !== 'none' && type === 'keydown' && key === NAMES[modifier];
