import type { EntryLabel } from '../../glossary/compiled-entry.ts';
import type { Translate } from '../text.tsx';

/** What is said beside a headword: the entry's kind, or the user's own glossary that it is from. */
export const kindText = (t: Translate, { kind, glossary }: Pick<EntryLabel, 'kind' | 'glossary'>): string =>
  kind === undefined ? (glossary?.title ?? '') : t(`kind.${kind}`);
