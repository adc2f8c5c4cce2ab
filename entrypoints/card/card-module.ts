import type { CompiledEntry, EntryLabel } from '../../glossary/compiled-entry.ts';
import type { Settings } from '../shared/settings.ts';

/** What the card shows. */
export interface CardContent {
  /** The entry; several where entries share an ambiguous form: the card then offers each. */
  entries: CompiledEntry[];
  /** Shorter entries inside the match, such as "myoclonus" in "secondary myoclonus". */
  inner: EntryLabel[];
  pinned: boolean;
  /** Whether the reader came here from another entry. */
  canGoBack: boolean;
  level: Settings['level'];
  theme: Settings['theme'];
}

/** What the reader does in the card; the content script acts. */
export interface CardActions {
  open(id: string): void;
  back(): void;
  close(): void;
  pin(pinned: boolean): void;
  mute(id: string): void;
  setLevel(level: Settings['level']): void;
}

/** A card drawn in a shadow root. */
export interface CardView {
  show(content: CardContent): void;
  /** Moves the keyboard's focus to the headword, which has screen readers say it. */
  focus(): void;
  unmount(): void;
}

/** The card's code, loaded into the content script's world when the first card is shown. */
export interface CardModule {
  mount(root: ShadowRoot, actions: CardActions): CardView;
}

declare global {
  /** Set by the card's script. */
  var neuroglossCard: CardModule | undefined;
}
