import type { JSX } from 'preact';
import type { EntryLabel } from '../../glossary/compiled-entry.ts';
import { entryLanguage } from '../text.tsx';

interface EntryChipsProps {
  title: string;
  entries: readonly EntryLabel[];
  open(id: string): void;
}

/** A titled list of entries to open; nothing when it is empty. */
export function EntryChips({ title, entries, open }: EntryChipsProps): JSX.Element | null {
  if (entries.length === 0) return null;
  return (
    <section>
      <h3 class="section-title">{title}</h3>
      <ul class="chips">
        {entries.map((entry) => (
          <li key={entry.id}>
            <button type="button" class="chip" lang={entryLanguage(entry)} onClick={() => open(entry.id)}>
              {entry.term}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
