import type { JSX } from 'preact';

interface SegmentsProps<Value extends string> {
  label: string;
  options: readonly { value: Value; text: string }[];
  value: Value;
  /** Of the options' texts, where it is not the surface's own. */
  lang?: string;
  choose(value: Value): void;
}

/** A choice of two or three, all in view. */
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
