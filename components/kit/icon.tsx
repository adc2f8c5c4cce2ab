import type { JSX } from 'preact';

/** The project's own line drawings on a grid of 16 by 16. */
const DRAWINGS = {
  back: 'M9.5 3.5 5 8l4.5 4.5',
  close: 'm4 4 8 8m0-8-8 8',
  pin: 'M6 2.5h4l-.6 4.2 2.1 2.3h-7l2.1-2.3zM8 9v4.5',
  more: 'M4 6.2 8 10l4-3.8',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm3.2-1.3L14 14',
  print: 'M4.5 6V2.5h7V6m-7 5.5h-2v-5h11v5h-2m-7-2h7v4h-7z',
  settings: 'M2.5 5h6m4 0h1M2.5 11h1m4 0h6M10.5 3.2v3.6M5.5 9.2v3.6',
  check: 'm3.5 8.5 3 3 6-7',
} as const;

interface IconProps {
  name: keyof typeof DRAWINGS;
}

/** A decorative icon; the element around it is named for screen readers. */
export function Icon({ name }: IconProps): JSX.Element {
  return (
    <svg class={name === 'back' ? 'icon directed' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
