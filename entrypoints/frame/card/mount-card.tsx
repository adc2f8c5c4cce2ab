import { render } from 'preact';
import { i18n } from '#i18n';
import css from '../../../components/card/card.css?inline';
import { Card } from '../../../components/card/card.tsx';
import { copyText } from '../../../components/kit/copy-text.ts';
import { TextProvider } from '../../../components/text.tsx';
import type { CardActions, CardContent, CardView } from './card-api.ts';

/**
 * Returns a view that renders cards in this shadow root until `unmount()` is called.
 * It uses a constructed style sheet, which a page's content security policy and Trusted Types cannot block.
 */
export function mountCard(root: ShadowRoot, actions: CardActions): CardView {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const listening = new AbortController();
  keepKeysFromPage(root, listening.signal);
  return {
    show(content) {
      const hadFocus = root.activeElement !== null;
      render(cardFor(content, actions), root);
      // The focused element may have been removed, such as the chip that opened this entry.
      if (hadFocus && root.activeElement === null) focusTerm(root);
    },
    focus: () => focusTerm(root),
    unmount() {
      listening.abort();
      render(null, root);
    },
  };
}

function cardFor(content: CardContent, actions: CardActions) {
  const { entries, inner, level, theme, pinned, canGoBack, muting, failure } = content;
  return (
    <TextProvider value={i18n.t}>
      <Card
        key={entries.map(({ id }) => id).join(' ')}
        entries={entries}
        inner={inner}
        level={level}
        theme={theme}
        pinned={pinned}
        muting={muting}
        failure={failure}
        open={actions.open}
        copy={copyText}
        setMuted={actions.setMuted}
        setLevel={actions.setLevel}
        pin={actions.pin}
        close={actions.close}
        back={canGoBack ? actions.back : undefined}
      />
    </TextProvider>
  );
}

function focusTerm(root: ShadowRoot): void {
  root.querySelector<HTMLElement>('.term')?.focus({ preventScroll: true });
}

/** Keeps keys pressed in the card from triggering the page's shortcuts. Escape propagates: it closes the card. */
function keepKeysFromPage(root: ShadowRoot, signal: AbortSignal): void {
  const keep = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key !== 'Escape') event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keep, { signal });
}
