import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  legend: string;
  options: readonly { value: Value; text: string; hint?: string }[];
  value: Value;
  choose(value: Value): void;
}

/** Radio buttons for one of several values, each with a hint where one is needed. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): JSX.Element {
  const { legend, options, value, choose } = props;
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => choose(option.value)}
          />
          <span>
            {option.text}
            {option.hint !== undefined && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
