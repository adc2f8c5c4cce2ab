import type { JSX } from 'preact';
import { useText } from '../text.tsx';

/** A command and its key, which is empty when it has none. */
export interface Key {
  name: string;
  shortcut: string;
}

/** The extension's commands with the keys that the user has assigned. */
export function KeyList({ keys }: { keys: readonly Key[] }): JSX.Element {
  const t = useText();
  return (
    <dl class="keys">
      {keys.map(({ name, shortcut }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{shortcut === '' ? t('access.noKey') : <kbd>{shortcut}</kbd>}</dd>
        </div>
      ))}
    </dl>
  );
}
