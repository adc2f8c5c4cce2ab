import type { ComponentChildren, JSX } from 'preact';

interface SwitchProps {
  on: boolean;
  disabled?: boolean;
  change(on: boolean): void;
  /** The text beside the switch, which is its name. */
  children: ComponentChildren;
}

/** A switch, which takes effect at once. */
export function Switch({ on, disabled = false, change, children }: SwitchProps): JSX.Element {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => change(!on)}
    >
      <span class="switch-text">{children}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
