import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Occurrence, Prominence } from '../../entrypoints/settings/prominence.ts';
import { paintPreview } from '../kit/paint-preview.ts';
import { GLOSSARY_LANGUAGE, useText } from '../text.tsx';
import './amount-preview.css';

/** A short page; terms in brackets, everyday words in braces. */
const TEXT =
  '[Myoclonus] is a sudden jerk. [Myoclonus] can look like [tremor], but [tremor] keeps a rhythm. Some jerks begin in the {brain}, others below it. An [EEG] helps to tell whether the {brain} sets [myoclonus] off; recordings of muscles go with the [EEG].';

const PARTS = TEXT.split(/(?=[[{])|(?<=[\]}])/);
const isTerm = (part: string): boolean => /^[[{]/.test(part);
const wordOf = (part: string): string => part.slice(1, -1);

/** The terms of the page in order, each with its place among those of the same word. */
const OCCURRENCES = PARTS.filter(isTerm).map((term, at, terms): Occurrence => {
  const isFirst = !terms.slice(0, at).some((other) => other.toLowerCase() === term.toLowerCase());
  return { isFirstOnPage: isFirst, isFirstInSection: isFirst, isEveryday: term.startsWith('{') };
});

/** A short page with its terms as they are marked. Drawn by the style sheet that pages get. */
export function AmountPreview(props: { prominenceOf(occurrence: Occurrence): Prominence }): JSX.Element {
  const t = useText();
  const { prominenceOf } = props;
  const preview = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const terms = [...(preview.current?.querySelectorAll('b') ?? [])];
    const of = (prominence: Prominence): HTMLElement[] =>
      terms.filter((_, at) => {
        const occurrence = OCCURRENCES[at];
        return occurrence !== undefined && prominenceOf(occurrence) === prominence;
      });
    return paintPreview({ clear: of('clear'), faint: of('faint') });
  });
  return (
    <figure ref={preview} class="amount-preview" aria-label={t('terms.preview')} lang={GLOSSARY_LANGUAGE}>
      <p>{PARTS.map((part, at) => (isTerm(part) ? <b key={at}>{wordOf(part)}</b> : part))}</p>
    </figure>
  );
}
