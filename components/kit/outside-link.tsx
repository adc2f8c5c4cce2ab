import type { ComponentChildren, JSX } from 'preact';
import { useText } from '../text.tsx';

interface OutsideLinkProps {
  href: string;
  class?: string;
  /** The id of an element that describes the target, where the link's text is short. */
  describedBy?: string;
  /** Its name, where the text is no more than a number. */
  label?: string;
  /** Its tooltip, in place of the note that it opens a new tab. */
  title?: string;
  children: ComponentChildren;
}

/** A link out of the extension: opens a new tab, and sends no referrer. */
export function OutsideLink({
  href,
  class: className,
  describedBy,
  label,
  title,
  children,
}: OutsideLinkProps): JSX.Element {
  const t = useText();
  return (
    <a
      class={className}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      title={title ?? t('link.newTab')}
      aria-label={label}
      aria-describedby={describedBy}
    >
      {children}
    </a>
  );
}
