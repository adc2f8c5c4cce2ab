import type { ComponentChildren, JSX } from 'preact';
import { useText } from '../text.tsx';

interface OutsideLinkProps {
  href: string;
  class?: string;
  /** The id of the element that says what the link leads to, where its own text is short. */
  describedBy?: string;
  children: ComponentChildren;
}

/** A link out of the extension: a new tab that learns nothing of where the reader came from. */
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
