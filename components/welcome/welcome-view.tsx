import type { ComponentChildren, JSX } from 'preact';
import { AmountChoice, type AmountChoiceProps } from '../amount/amount-choice.tsx';
import { Icon } from '../kit/icon.tsx';
import { type Key, KeyList } from '../kit/key-list.tsx';
import { Section } from '../kit/section.tsx';
import { Switch } from '../kit/switch.tsx';
import { useStyleSheet } from '../kit/use-style-sheet.ts';
import { useText } from '../text.tsx';

interface WelcomeViewProps {
  /** The text on which to try a card. */
  children: ComponentChildren;
  /** Whether a card has been shown. */
  tried: boolean;
  /** The style sheet for highlights of the user's look. */
  css: string;
  amount: AmountChoiceProps;
  keys: readonly Key[];
  marks: boolean;
  setMarks(marks: boolean): void;
  /** Requests access to all sites; absent where we have it. */
  allow?: (() => void) | undefined;
  optionsAddress: string;
  failure: string | null;
}

/** The welcome page: what Neurogloss does, terms to try it on, what it can see. */
export function WelcomeView(props: WelcomeViewProps): JSX.Element {
  const t = useText();
  const { allow, failure, optionsAddress } = props;
  return (
    <main class="welcome">
      <Intro />
      {failure !== null && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
      {allow && <AccessNotice allow={allow} />}
      <TrySection tried={props.tried}>{props.children}</TrySection>
      <AmountSection css={props.css} amount={props.amount} />
      <Section id="see" title={t('welcome.seeTitle')}>
        <p>{t('welcome.see')}</p>
        <p>{t('welcome.search')}</p>
      </Section>
      <KeyboardSection keys={props.keys} marks={props.marks} setMarks={props.setMarks} />
      <footer>
        <p class="notice caution">{t('about.notAdvice')}</p>
        <p>
          <a href={optionsAddress}>{t('popup.options')}</a>{' '}
          <a href={`${optionsAddress}#about`}>{t('popup.about')}</a>
        </p>
      </footer>
    </main>
  );
}

function Intro(): JSX.Element {
  const t = useText();
  return (
    <header>
      <img src="/icons/icon.svg" alt="" width="48" height="48" />
      <h1>{t('extensionName')}</h1>
      <p class="lead">{t('welcome.does')}</p>
      <p class="lead">{t('welcome.how')}</p>
      <p class="lead">{t('welcome.private')}</p>
    </header>
  );
}

function AccessNotice({ allow }: { allow(): void }): JSX.Element {
  const t = useText();
  return (
    <div class="notice">
      <p>{t('welcome.noAccess')}</p>
      <button type="button" class="button primary" onClick={allow}>
        {t('unread.allow')}
      </button>
    </div>
  );
}

function TrySection({ tried, children }: Pick<WelcomeViewProps, 'tried' | 'children'>): JSX.Element {
  const t = useText();
  return (
    <Section id="try" title={t('welcome.try')}>
      <p class="hint">{t('welcome.tryHow')}</p>
      {children}
      <p class="tried" role="status">
        {tried && (
          <>
            <Icon name="check" /> {t('welcome.tried')}
          </>
        )}
      </p>
    </Section>
  );
}

/** How much is marked: a page dense with terms is calm by default, and the user says how calm. */
function AmountSection({ css, amount }: Pick<WelcomeViewProps, 'css' | 'amount'>): JSX.Element {
  const t = useText();
  useStyleSheet(css);
  return (
    <Section id="amount" title={t('welcome.amountTitle')}>
      <AmountChoice {...amount} />
    </Section>
  );
}

type KeyboardSectionProps = Pick<WelcomeViewProps, 'keys' | 'marks' | 'setMarks'>;

function KeyboardSection({ keys, marks, setMarks }: KeyboardSectionProps): JSX.Element {
  const t = useText();
  return (
    <Section id="access" title={t('welcome.keyboardTitle')}>
      <KeyList keys={keys} />
      <p>{t('welcome.keyboard')}</p>
      <Switch on={marks} change={setMarks}>
        {t('welcome.marks')}
      </Switch>
    </Section>
  );
}
