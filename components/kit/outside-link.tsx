import type { ComponentChildren, JSX } from 'preact';
import { useText } from '../text.tsx';

interface OutsideLinkProps {
  href: string;
  class?: string;
  /** The id of an element that describes the target, where the link's text is short. */
  describedBy?: string;
  children: ComponentChildren;
}

/** A link out of the extension: opens a new tab, and sends no referrer. */
export function OutsideLink({
  href,
  class: className,
  describedBy,
  children,
}: OutsideLinkProps): JSX.Element {
  const t = useText();
  return (
    <a
      class={className}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      title={t('link.newTab')}
      aria-describedby={describedBy}
    >
      {children}
    </a>
  );
}
