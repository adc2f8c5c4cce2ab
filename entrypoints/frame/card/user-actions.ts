import { i18n } from '#i18n';
import { sendRequest } from '../../messaging/client.ts';
import { newPress } from '../../messaging/new-press.ts';
import { noteLookup } from '../../messaging/requests/note-lookup.ts';
import { noteOpened } from '../../messaging/requests/note-opened.ts';
import { requestChange } from '../../settings/request-change.ts';
import { muting } from '../../settings/settings-change.ts';
import type { Settings, SettingsChange } from '../../settings/settings-schema.ts';
import type { CardActions, Muting } from './card-api.ts';
import type { ShownCard } from './shown-card.ts';

/** The card in which the user acts. */
interface ActedCard {
  /** Returns the state of the open card. */
  shown(): ShownCard | undefined;
  /** Draws that state. */
  draw(): void;
  /** Draws what the glossary says now. */
  refresh(): void;
  close(): void;
  setLevel(level: Settings['level']): void;
  /** Whether the user keeps a list of looked-up terms. */
  keepsLookups(): boolean;
}

/** Carries out what the user does in the card. */
export class UserActions implements CardActions {
  readonly #card: ActedCard;

  constructor(card: ActedCard) {
    this.#card = card;
  }

  readonly open = (id: string): void => void this.#goTo(id);

  readonly back = (): void => {
    this.#card.shown()?.history.goBack();
    this.#card.draw();
    this.#card.refresh();
  };

  readonly close = (): void => this.#card.close();

  readonly pin = (isPinned: boolean): void => {
    const shown = this.#card.shown();
    if (shown) shown.isPinned = isPinned;
    this.#card.draw();
  };

  readonly setMuted = (id: string, muted: boolean): void => void this.#setMuted({ id, muted });

  readonly setLevel = (level: Settings['level']): void => {
    this.#card.setLevel(level);
    void this.#store({ set: { level } });
  };

  /** Has the background open a link where the page may have forbidden its frame to open tabs: no script can ask whether. */
  readonly follow = (url: string, isBehind: boolean): boolean => {
    const shown = this.#card.shown();
    if (!shown || (window === window.top && origin !== 'null')) return false;
    const ids = shown.history.texts.entries.map(({ id }) => id);
    sendRequest('openLink', { ids, url, isBehind, press: newPress() }).catch(() =>
      this.#say(shown, i18n.t('failure.background')),
    );
    return true;
  };

  readonly openInGlossary = (id: string): void => this.#openInGlossary(id);

  readonly writeNote = (id: string): void => this.#openInGlossary(id, 'note');

  readonly edit = (id: string): void => this.#openInGlossary(id, 'edit');

  #openInGlossary(id: string, task?: 'note' | 'edit'): void {
    const shown = this.#card.shown();
    sendRequest('openInGlossary', { id, task, press: newPress() }).catch(() =>
      this.#say(shown, i18n.t('failure.background')),
    );
  }

  /** Mutes or unmutes an entry. The card stays open to offer an undo, although its term is no longer highlighted. */
  async #setMuted(said: Muting): Promise<void> {
    const shown = this.#card.shown();
    if (!shown) return;
    const { muting: before } = shown;
    shown.muting = said;
    this.#card.draw();
    const isStored = await this.#store(muting(said.id, said.muted));
    if (isStored || shown !== this.#card.shown()) return;
    shown.muting = before;
    this.#card.draw();
  }

  /** Stores a change of settings. Returns whether that succeeded; on failure the card shows why. */
  async #store(change: SettingsChange): Promise<boolean> {
    const shown = this.#card.shown();
    const failure = await requestChange(change);
    this.#say(shown, failure);
    return failure === null;
  }

  async #goTo(id: string): Promise<void> {
    const shown = this.#card.shown();
    if (!shown) return;
    try {
      if (!(await shown.history.goTo(id))) return;
      this.#say(shown, null);
      noteOpened(id);
      if (this.#card.keepsLookups()) noteLookup(id);
    } catch {
      this.#say(shown, i18n.t('failure.background'));
    }
  }

  /** Shows a failure message in this card if it is still open; `null` removes the message. */
  #say(shown: ShownCard | undefined, failure: string | null): void {
    if (!shown || shown !== this.#card.shown()) return;
    shown.failure = failure;
    this.#card.draw();
  }
}
