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
  return {
    show(content) {
      const hadFocus = root.activeElement !== null;
      render(cardFor(content, actions), root);
      // The focused element may have been removed, such as the chip that opened this entry.
      if (hadFocus && root.activeElement === null) focusTerm(root);
    },
    focus: () => focusTerm(root),
    unmount: () => render(null, root),
  };
}

function cardFor(content: CardContent, actions: CardActions) {
  const { entries, inner, level, theme, pinned, canGoBack, muting, failure, isSheet = false } = content;
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
        isSheet={isSheet}
        open={actions.open}
        copy={copyText}
        setMuted={actions.setMuted}
        setLevel={actions.setLevel}
        openInGlossary={actions.openInGlossary}
        writeNote={actions.writeNote}
        edit={actions.edit}
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
