import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../text.tsx';

export interface PasswordFormProps {
  /** Of the file. */
  name: string;
  /** Whether the last answer was wrong. */
  isWrong: boolean;
  /** `null` leaves the file closed. */
  answer(password: string | null): void;
}

/** Asks for the password of a file. */
export function PasswordForm({ name, isWrong, answer }: PasswordFormProps): JSX.Element {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // Before the next paint: the user types on.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    field.current?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="pdf-password"
      onCancel={(event) => {
        event.preventDefault();
        answer(null);
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(field.current?.value ?? '');
        }}
      >
        <label>
          <span>{t('pdf.password', [name])}</span>
          <input ref={field} type="password" autocomplete="off" aria-invalid={isWrong} />
        </label>
        {isWrong && <p role="alert">{t('pdf.wrongPassword')}</p>}
        <div class="pdf-answers">
          <button type="button" class="button framed" onClick={() => answer(null)}>
            {t('pdf.cancel')}
          </button>
          <button type="submit" class="button primary">
            {t('pdf.openIt')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
