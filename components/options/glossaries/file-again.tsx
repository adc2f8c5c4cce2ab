import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface FileAgainProps {
  /** What is written on the button. */
  label: string;
  choose(files: readonly File[]): void;
}

/** A button that takes the file of a glossary anew. */
export function FileAgain({ label, choose }: FileAgainProps): JSX.Element {
  const id = useId();
  return (
    <div>
      <label for={id} class="button framed">
        {label}
      </label>
      <input
        id={id}
        type="file"
        class="unseen"
        multiple
        onChange={({ currentTarget }) => {
          choose([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
