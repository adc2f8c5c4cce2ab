import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface ConfirmedDeletionProps {
  /** The button that asks. */
  label: string;
  /** Its name for screen readers, where the label does not say what is deleted. */
  name?: string;
  /** Names what is lost. */
  question: string;
  keep: string;
  confirm: string;
  remove(): void;
}

/** Deletes after a question that names what is lost; the focus begins on the answer that keeps it. */
export function ConfirmedDeletion(props: ConfirmedDeletionProps): JSX.Element {
  const { label, name, question, keep, confirm, remove } = props;
  const id = useId();
  const [isAsked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useLayoutEffect(() => {
    if (isAsked !== wasAsked.current) button.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  if (!isAsked)
    return (
      <button
        ref={button}
        type="button"
        class="button framed"
        aria-label={name}
        onClick={() => setAsked(true)}
      >
        {label}
      </button>
    );
  return (
    <fieldset
      class="notice caution"
      aria-labelledby={id}
      onKeyDown={({ key }) => key === 'Escape' && setAsked(false)}
    >
      <p id={id}>{question}</p>
      <div class="row">
        <button ref={button} type="button" class="button framed" onClick={() => setAsked(false)}>
          {keep}
        </button>
        <button type="button" class="button framed" onClick={remove}>
          {confirm}
        </button>
      </div>
    </fieldset>
  );
}
