import type { JSX } from 'preact';

interface SegmentsProps<Value extends string> {
  label: string;
  options: readonly { value: Value; text: string }[];
  value: Value;
  /** The language of the options' texts, where it is not the user's. */
  lang?: string;
  choose(value: Value): void;
}

/** Buttons in a row for one of two or three values. */
export function Segments<Value extends string>(props: SegmentsProps<Value>): JSX.Element {
  const { label, options, value, lang, choose } = props;
  return (
    <fieldset class="segments" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          class="button"
          lang={lang}
          aria-pressed={option.value === value}
          onClick={() => choose(option.value)}
        >
          {option.text}
        </button>
      ))}
    </fieldset>
  );
}
