import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useText } from '../../../components/text.tsx';
import { TryText } from '../../../components/welcome/try-text.tsx';
import { WelcomeView } from '../../../components/welcome/welcome-view.tsx';
import { highlightCss } from '../../services/tabs/highlight-css.ts';
import { prominenceOf } from '../../settings/prominence.ts';
import { useKeys } from '../use-keys.ts';
import { useSettings } from '../use-settings.ts';
import { ExampleCard } from './example-card.ts';
import { EXAMPLE_TEXT } from './example-text.ts';

const ALL_SITES = { origins: ['<all_urls>'] };

/** The welcome page with its data and actions. */
export function WelcomeApp(): JSX.Element {
  const t = useText();
  const { settings, change, failure } = useSettings();
  const keys = useKeys(t('command.open'));
  const [tried, setTried] = useState(false);
  const [access, setAccess] = useState(true);
  const latest = useRef({ settings, change });
  latest.current = { settings, change };
  const card = useRef<ExampleCard | null>(null);
  useEffect(() => {
    const mounted = new AbortController();
    card.current = new ExampleCard(
      { settings: () => latest.current.settings, change: (change) => latest.current.change(change) },
      mounted.signal,
    );
    browser.permissions.contains(ALL_SITES).then(setAccess, () => {});
    return () => mounted.abort();
  }, []);
  return (
    <WelcomeView
      tried={tried}
      css={highlightCss({ line: settings.line, color: settings.color })}
      amount={{
        amount: settings.amount,
        choose: (amount) => change({ set: { amount } }),
        prominenceOf,
      }}
      keys={keys}
      marks={settings.painter === 'marks'}
      setMarks={(marks) => change({ set: { painter: marks ? 'marks' : 'highlights' } })}
      allow={access ? undefined : () => browser.permissions.request(ALL_SITES).then(setAccess, () => {})}
      optionsAddress={browser.runtime.getURL('/options.html')}
      failure={failure}
    >
      <TryText
        prose={EXAMPLE_TEXT}
        delay={settings.delay}
        show={(id, term, how) => {
          card.current?.show(id, term, how).then(
            (isShown) => isShown && setTried(true),
            // The background does not respond: no card was shown.
            () => {},
          );
        }}
        leave={() => card.current?.leave()}
      />
    </WelcomeView>
  );
}
