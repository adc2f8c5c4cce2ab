import type { JSX, TargetedSubmitEvent } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MyEntry } from '../../entrypoints/glossaries/glossary-row.ts';
import { LONGEST_ADDRESS } from '../../glossary/importing/text/web-address.ts';
import { LanguageField } from '../language-field.tsx';
import { numberText } from '../locale-text.ts';
import { type Translate, useText } from '../text.tsx';
import {
  type DraftProblem,
  draftProblem,
  isSame,
  LONGEST_TERM,
  type MyDraft,
  trimmedDraft,
} from './my-draft.ts';

interface MyEntryFormProps {
  title: string;
  initial: MyDraft;
  /** What was written in it before and not kept, where the user goes on with that. */
  written?: MyDraft | undefined;
  /** All that are there, among them the one that is being changed; none where a term may be there twice. */
  entries: readonly MyEntry[];
  /** Stores it. Returns why not, in the user's language, or `null`. */
  save(draft: MyDraft): Promise<string | null>;
  /** Closes it without keeping what is written in it, which is `null` where that is what it began with. */
  cancel(written: MyDraft | null): void;
}

/** The form for one entry; what is written in it stays until it is stored. */
export function MyEntryForm(props: MyEntryFormProps): JSX.Element {
  const { title, initial, entries, save, cancel } = props;
  const t = useText();
  const id = useId();
  const [draft, setDraft] = useState(props.written ?? initial);
  const [problem, setProblem] = useState<DraftProblem | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const write = (change: Partial<MyDraft>): void => setDraft((now) => ({ ...now, ...change }));
  useLayoutEffect(() => {
    // A term that came from a page is written already.
    const first = initial.term === '' ? 'term' : 'explanation';
    form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  }, []);
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (isSaving) return;
    const trimmed = trimmedDraft(draft);
    const found = draftProblem(trimmed, entries);
    setProblem(found);
    if (found) {
      form.current?.querySelector<HTMLElement>(isOfLink(found) ? '[name="link"]' : '[name="term"]')?.focus();
      return;
    }
    setSaving(true);
    const reason = await save(trimmed);
    setSaving(false);
    setFailure(reason);
  };
  const ofLink = isOfLink(problem) ? problem : null;
  const ofTerm = ofLink ? null : problem;
  return (
    <form
      ref={form}
      class="my-entry-form"
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <h3 id={`${id}-title`}>{title}</h3>
      {failure !== null && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
      <div>
        <label for={`${id}-term`}>{t('mine.term')}</label>
        <input
          id={`${id}-term`}
          name="term"
          type="text"
          class="field wide"
          dir="auto"
          required
          value={draft.term}
          aria-invalid={ofTerm !== null}
          aria-describedby={`${id}-term-hint`}
          onInput={(event) => write({ term: event.currentTarget.value })}
        />
        <Hint id={`${id}-term-hint`} problem={ofTerm && problemText(t, ofTerm, draft)}>
          {t('mine.termHint')}
        </Hint>
      </div>
      <div>
        <label for={`${id}-names`}>{t('mine.alsoWritten')}</label>
        <textarea
          id={`${id}-names`}
          class="field wide"
          dir="auto"
          rows={2}
          value={draft.alsoWritten.join('\n')}
          aria-describedby={`${id}-names-hint`}
          onInput={(event) => write({ alsoWritten: event.currentTarget.value.split('\n') })}
        />
        <Hint id={`${id}-names-hint`}>{t('mine.alsoWrittenHint')}</Hint>
      </div>
      <div>
        <label for={`${id}-text`}>{t('mine.explanation')}</label>
        <textarea
          id={`${id}-text`}
          name="explanation"
          class="field wide"
          dir="auto"
          rows={4}
          value={draft.explanation}
          onInput={(event) => write({ explanation: event.currentTarget.value })}
        />
      </div>
      {draft.notes !== undefined && (
        <div>
          <label for={`${id}-notes`}>{t('mine.notes')}</label>
          <textarea
            id={`${id}-notes`}
            class="field wide"
            dir="auto"
            rows={3}
            value={draft.notes}
            onInput={(event) => write({ notes: event.currentTarget.value })}
          />
        </div>
      )}
      <div>
        <label for={`${id}-link`}>{t('mine.link')}</label>
        <input
          id={`${id}-link`}
          name="link"
          type="text"
          inputMode="url"
          class="field wide"
          dir="ltr"
          spellcheck={false}
          autocapitalize="off"
          value={draft.link ?? ''}
          aria-invalid={ofLink !== null}
          aria-describedby={`${id}-link-hint`}
          onInput={(event) => write({ link: event.currentTarget.value })}
        />
        <Hint id={`${id}-link-hint`} problem={ofLink && problemText(t, ofLink, draft)}>
          {t('mine.linkHint')}
        </Hint>
      </div>
      <LanguageField
        label={t('mine.language')}
        language={draft.language}
        choose={(language) => write({ language })}
      />
      <div class="row">
        <button type="submit" class="button primary" aria-disabled={isSaving}>
          {t('mine.save')}
        </button>
        <button
          type="button"
          class="button framed"
          onClick={() => cancel(isSame(draft, initial) ? null : draft)}
        >
          {t('importing.cancel')}
        </button>
      </div>
    </form>
  );
}

interface HintProps {
  id: string;
  /** Said in place of the hint. */
  problem?: string | false | null;
  children: string;
}

function Hint({ id, problem, children }: HintProps): JSX.Element {
  return (
    <p id={id} class={problem ? 'hint wrong' : 'hint'} role={problem ? 'alert' : undefined}>
      {problem || children}
    </p>
  );
}

const isOfLink = (problem: DraftProblem | null): boolean => problem === 'no-link' || problem === 'long-link';

function problemText(t: Translate, problem: DraftProblem, { term }: MyDraft): string {
  if (problem === 'no-term') return t('mine.noTerm');
  if (problem === 'long-term') return t('mine.longTerm', [numberText(t, LONGEST_TERM)]);
  if (problem === 'same-term') return t('mine.sameTerm', [term.trim()]);
  if (problem === 'long-link') return t('mine.longLink', [numberText(t, LONGEST_ADDRESS)]);
  return t('mine.noLink');
}
