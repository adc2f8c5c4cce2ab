/** @jsxImportSource react */
import type { AppState } from '../shared/states.ts';

export function App({ state }: { state: AppState }) {
  return (
    <article>
      <p id="sentence">{state.sentence}</p>
      <p>
        Today: {state.drug} {state.amount}, against the myoclonus.
      </p>
      <ul>
        {state.items.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
      {state.hint === null ? null : <aside>{state.hint}</aside>}
      <p id="answer">{state.answer}</p>
    </article>
  );
}
