import type { JSX } from 'preact';

/** The project's own line drawings on a grid of 16 by 16. */
const DRAWINGS = {
  back: 'M9.5 3.5 5 8l4.5 4.5',
  close: 'm4 4 8 8m0-8-8 8',
  pin: 'M6 2.5h4l-.6 4.2 2.1 2.3h-7l2.1-2.3zM8 9v4.5',
  more: 'M4 6.2 8 10l4-3.8',
  less: 'M4 9.8 8 6l4 3.8',
  pen: 'm3 13 .7-3L10.500 3.200l2.300 2.300L6 12.300zM9.200 4.500l2.300 2.300',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm3.2-1.3L14 14',
  print: 'M4.5 6V2.5h7V6m-7 5.5h-2v-5h11v5h-2m-7-2h7v4h-7z',
  settings: 'M2.5 5h6m4 0h1M2.5 11h1m4 0h6M10.5 3.2v3.6M5.5 9.2v3.6',
  glossary:
    'M8 4.500C6.500 3.400 4.500 3 2.500 3v9.500c2 0 4 .4 5.500 1.500 1.500-1.100 3.500-1.500 5.500-1.500V3c-2 0-4 .4-5.500 1.500Zm0 0V14',
  letter: 'M2 12.500 4.500 4 7 12.500M2.900 9.700h3.200M9.500 4.500h4.300l-4.600 8h4.800',
  kind: 'M2.500 4h1m2.500 0h7.500M2.500 8h1m2.500 0h7.500M2.500 12h1m2.500 0h7.500',
  origin:
    'M8 14.500S3.500 10.300 3.500 6.500a4.500 4.500 0 0 1 9 0c0 3.800-4.500 8-4.500 8Zm0-6.300a1.700 1.700 0 1 0 0-3.400 1.700 1.700 0 0 0 0 3.400Z',
  beside: 'M2.500 3h11v10h-11zm7 0v10m1.500-7.500h1m-1 2.500h1',
  check: 'm3.5 8.5 3 3 6-7',
  plus: 'M8 3.500v9M3.500 8h9',
  minus: 'M3.500 8h9',
  fit: 'M1.500 3v10m13-10v10M4 8h8M6 5.800 3.800 8 6 10.200m4-4.400L12.200 8 10 10.200',
  rotate: 'M12.800 8a4.800 4.800 0 1 1-1.500-3.500L13 6m0-3.500V6H9.500',
  previous: 'm4 9.800 4-4 4 4',
  next: 'm4 6.200 4 4 4-4',
  save: 'M8 2.500v7m-3-2.700 3 3 3-3M3 12.500h10',
  open: 'M2.500 12.500v-9h4l1.500 2h5.500v7z',
  list: 'M2.500 4h1m2.500 0h7.500M4.500 8h1m2.500 0h5.500M4.500 12h1m2.500 0h5.500',
} as const;

/** What an icon shows. */
export type IconName = keyof typeof DRAWINGS;

interface IconProps {
  name: IconName;
}

/** A decorative icon; the element around it is named for screen readers. */
export function Icon({ name }: IconProps): JSX.Element {
  return (
    <svg class={name === 'back' ? 'icon directed' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
