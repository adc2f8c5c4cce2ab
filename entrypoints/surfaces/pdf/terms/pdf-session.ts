import { CardLoader } from '../../../frame/card/card-loader.ts';
import { HoverController } from '../../../frame/card/hover-controller.ts';
import type { Box } from '../../../frame/card/placement/card-placement.ts';
import { entriesInView } from '../../../frame/painting/entries-in-view.ts';
import { whenAborted } from '../../../frame/platform/abort.ts';
import { PageListeners } from '../../../frame/platform/page-listeners.ts';
import { selectedText } from '../../../frame/platform/selected-text.ts';
import { BadgeNotifier } from '../../../frame/session/badge-notifier.ts';
import { scrollToMatch } from '../../../frame/session/scroll-to-match.ts';
import type { FrameApi } from '../../../messaging/frame-api.ts';
import type { Settings } from '../../../settings/settings-schema.ts';
import type { DocumentText } from '../document-text.ts';
import type { LayerTexts } from '../viewer/layer-texts.ts';
import { isForeign } from './document-language.ts';
import type { DocumentMatch } from './document-match.ts';
import { DocumentTerms } from './document-terms.ts';
import { PageHighlights } from './page-highlights.ts';
import { matchAtPlace, matchBeside, nextOfEntry } from './term-navigation.ts';
import type { DocumentTerm } from './terms-by-page.ts';

/** The viewer that shows the pages. */
export interface PageShower {
  /** The index of the page in view. */
  readonly viewed: number;
  /** The part of the window below the viewer's own controls, in CSS pixels. */
  readonly area: Box;
  /** Brings a page into view; resolves when it is drawn, with its text. */
  show(page: number): Promise<void>;
}

interface PdfSessionParts {
  text: DocumentText;
  settings: Settings;
  pages: PageShower;
  /** Called after what is found has changed. */
  changed(reading: PdfReading): void;
}

/** What has been found in a document so far. */
export interface PdfReading {
  terms: readonly DocumentTerm[];
  isComplete: boolean;
  /** Why there is nothing to find: the document is in a language that is not read, or has pictures of its pages only. */
  isWithout: 'read-language' | 'text' | null;
}

/** Milliseconds for which the popup and keys wait until the whole document is read, as for any page. */
const PATIENCE = 1_000;

/** Finds the terms of an open PDF, paints them in the pages that are drawn and shows their cards, until the signal aborts. */
export class PdfSession {
  readonly #parts: PdfSessionParts;
  readonly #terms: DocumentTerms;
  readonly #highlights: PageHighlights;
  readonly #card: CardLoader;
  readonly #badge: BadgeNotifier;
  #settings: Settings;
  /** Whether the document is in another language than the glossary; `undefined` until its first pages are read. */
  #isForeign: boolean | undefined;
  #last: DocumentMatch | undefined;

  constructor(parts: PdfSessionParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#settings = parts.settings;
    this.#badge = new BadgeNotifier(signal);
    const listeners = new PageListeners();
    const highlights = new PageHighlights(listeners);
    this.#highlights = highlights;
    this.#terms = new DocumentTerms(parts.text, (pages) => this.#changed(pages), signal);
    // A page of the extension has the card's code from the start: the background loads it into web pages only.
    globalThis.neuroglossCard = { start: (context, life) => new HoverController(context, life) };
    this.#card = new CardLoader(
      {
        settings: parts.settings,
        store: highlights.store,
        listeners,
        shadowRoots: () => [],
        area: () => parts.pages.area,
        emphasize: (ranges) => highlights.emphasize(ranges),
        sentenceOf: (range) => highlights.matchOf(range)?.sentence(),
      },
      signal,
    );
    whenAborted(signal, () => highlights.clear());
  }

  /** Reads the document, from the page in view on first, unless it is in a language that is not read. */
  async read(): Promise<void> {
    this.#isForeign ??= await isForeign(this.#parts.text);
    if (this.#isForeign && !this.#settings.anyLanguage) this.#tell();
    else this.#terms.readFrom(this.#parts.pages.viewed);
  }

  /** Paints the terms of a page that has been drawn, in the text over it. */
  pageDrawn(page: number, texts: LayerTexts): void {
    this.#highlights.addPage(page, texts);
    this.#paint([page]);
  }

  /** Forgets a page that is drawn no more. */
  pageRemoved(page: number): void {
    this.#highlights.removePage(page);
  }

  /** Looks again at where the text is: pages are larger now, or turned. */
  pagesMoved(): void {
    this.#highlights.moved();
  }

  /** Applies changed settings. */
  update(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    this.#card.update(settings);
    const key = ({ muted, hiddenKinds }: Settings): string => JSON.stringify([muted, hiddenKinds]);
    if (key(before) !== key(settings)) this.#terms.readAgain();
    if (before.anyLanguage !== settings.anyLanguage) void this.read();
    if (before.amount !== settings.amount) this.#paint(this.#highlights.pages());
  }

  /** Goes to the next (1) or the previous (-1) term of the document, and opens its card. Returns `false` at the end. */
  step(direction: 1 | -1, from: 'last' | 'end'): boolean {
    const matches = this.#terms.all();
    const end = direction === 1 ? matches[0] : matches.at(-1);
    const { viewed } = this.#parts.pages;
    const next = from === 'end' ? end : matchBeside(matches, this.#last, direction, viewed);
    if (next) void this.#goTo(next, true);
    return next !== undefined;
  }

  /** Goes to a match of an entry: the first on a page, or without one the next. Returns `false` where there is none. */
  goToTerm(id: string, page?: number): boolean {
    const matches = this.#terms.all();
    const onPage = matches.find(
      ({ meaning, spans: [first] }) => first.page === page && meaning.entries.includes(id),
    );
    const next = onPage ?? nextOfEntry(matches, id, this.#last, this.#parts.pages.viewed);
    if (next) void this.#goTo(next, page !== undefined);
    return next !== undefined;
  }

  /** What the popup, the side panel and the background call, as in a frame of a web page. */
  frameApi(): FrameApi {
    const complete = async (): Promise<void> => {
      const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
      await Promise.race([this.#terms.complete(), patience]);
    };
    return {
      state: () => ({
        entryIds: this.#terms.found.inOrder().map(({ id }) => id),
        idleReason: null,
        openEntry: this.#card.openEntry,
        hasFocus: document.hasFocus(),
      }),
      complete,
      report: async () => {
        await complete();
        const terms = this.#terms.found
          .inOrder()
          .map(({ id, count, pages }) => ({ id, count, pages: [...pages] }));
        const { openEntry } = this.#card;
        const { contentType } = document;
        return { terms, idleReason: null, openEntry, selection: selectedText(), contentType };
      },
      selection: selectedText,
      view: async () => ({ openEntry: this.#card.openEntry, inView: this.#inView() }),
      scrollToNext: (id) => this.goToTerm(id),
      step: (direction, from) => this.step(direction, from),
      closeCard: () => this.#card.close(),
      // A page of the extension follows the settings itself.
      settingsChanged: () => {},
      entriesChanged: () => this.#card.refresh(),
    };
  }

  #inView(): string[] {
    return entriesInView(this.#highlights.store, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  }

  #changed(pages: ReadonlySet<number>): void {
    const { amount } = this.#settings;
    // What is found on a page may be first in the document, in place of what is on later ones.
    const isPaintedAnew = (page: number): boolean => amount !== 'everything' || pages.has(page);
    this.#paint(this.#highlights.pages().filter(isPaintedAnew));
    this.#tell();
  }

  #tell(): void {
    const { isComplete } = this.#terms;
    const isWithoutText = isComplete && !this.#parts.text.hasText;
    const isUnread = this.#isForeign === true && !this.#settings.anyLanguage;
    this.#parts.changed({
      terms: this.#terms.found.inOrder(),
      isComplete: isComplete || isUnread,
      isWithout: isUnread ? 'read-language' : isWithoutText ? 'text' : null,
    });
    this.#badge.notifySoon();
  }

  #paint(pages: readonly number[]): void {
    const { amount } = this.#settings;
    for (const page of pages)
      this.#highlights.paint(page, this.#terms.matchesOn(page), this.#terms.prominencesOn(page, amount));
  }

  async #goTo(match: DocumentMatch, opensCard: boolean): Promise<void> {
    this.#last = match;
    const [{ page }] = match.spans;
    await this.#parts.pages.show(page);
    // The document may have been read on meanwhile, and its matches found anew.
    const now = matchAtPlace(this.#terms.matchesOn(page), match);
    const range = now && this.#highlights.rangeOf(page, now);
    if (!range || this.#last !== match) return;
    scrollToMatch(range, []);
    // Without a response, there is no card.
    if (opensCard) await this.#card.openAt(range).catch(() => {});
  }
}
