import type { JSX } from 'preact';
import { useText } from '../text.tsx';

/** What a key does, and the key that it now has; empty when it has none. */
export interface Key {
  name: string;
  shortcut: string;
}

/** The extension's keys as the reader has assigned them. */
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
