/** What the toolbar button shows for a tab. */
export interface ToolbarButton {
  badge: string;
  title: string;
  icon: string;
}

interface InTab {
  tabId: number;
}

/** The toolbar button of the extension, for each tab, and the popup. */
export class FakeAction {
  readonly #buttons = new Map<number, ToolbarButton>();
  #popup = '/popup.html';
  /** Whether the browser opens the popup when the extension asks for it. */
  opensPopup = true;
  /** Addresses with which the popup was opened. */
  readonly openedPopups: string[] = [];

  /** What the button shows now for this tab. */
  button(tabId: number): ToolbarButton {
    return { badge: '', title: 'Neurogloss', icon: '', ...this.#buttons.get(tabId) };
  }

  /** The popup that a press of the button opens. */
  get popup(): string {
    return this.#popup;
  }

  readonly api = {
    getTitle: async ({ tabId }: InTab) => this.button(tabId).title,
    setTitle: async ({ tabId, title }: InTab & { title: string }) => this.#show(tabId, { title }),
    setBadgeText: async ({ tabId, text }: InTab & { text: string }) => this.#show(tabId, { badge: text }),
    setBadgeBackgroundColor: async (): Promise<void> => {},
    setIcon: async ({ tabId, path }: InTab & { path: Record<number, string> }) =>
      this.#show(tabId, { icon: path[16] ?? '' }),
    setPopup: async ({ popup }: { popup: string }): Promise<void> => {
      this.#popup = popup;
    },
    openPopup: async (): Promise<void> => {
      if (!this.opensPopup) throw new Error('Could not find an active browser window.');
      this.openedPopups.push(this.#popup);
    },
  };

  #show(tabId: number, changes: Partial<ToolbarButton>): void {
    this.#buttons.set(tabId, { ...this.button(tabId), ...changes });
  }
}
