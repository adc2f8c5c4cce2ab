import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useRef, useState } from 'preact/hooks';
import { LatestRequest } from '../../messaging/latest-request.ts';
import { type OpenFailure, openPdf } from './pdfjs-library.ts';

/** A PDF as it was handed over. */
export interface PdfFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A PDF that is open. */
export interface OpenedPdf {
  name: string;
  document: PDFDocumentProxy;
}

/** A question for the password of a file. */
export interface PasswordQuestion {
  name: string;
  /** Whether the last answer was wrong. */
  isWrong: boolean;
  answer(password: string | null): void;
}

/** A file that is being opened, is open, or could not be opened. */
export interface PdfFileInUse {
  opened: OpenedPdf | null;
  isOpening: boolean;
  question: PasswordQuestion | null;
  failure: { name: string; why: Exclude<OpenFailure, 'cancelled'> } | null;
  open(file: PdfFile): Promise<void>;
}

/** Opens PDFs, one in place of the one before; a file that cannot be opened leaves the one before as it is. */
export function usePdfFile(): PdfFileInUse {
  const [opened, setOpened] = useState<OpenedPdf | null>(null);
  const [isOpening, setOpening] = useState(false);
  const [question, setQuestion] = useState<PasswordQuestion | null>(null);
  const [failure, setFailure] = useState<PdfFileInUse['failure']>(null);
  const requests = useRef(new LatestRequest());
  const open = async ({ name, bytes }: PdfFile): Promise<void> => {
    const isLatest = requests.current.begin();
    setFailure(null);
    setOpening(true);
    const askPassword = (isWrong: boolean): Promise<string | null> =>
      new Promise((resolve) => {
        const answer = (password: string | null): void => {
          setQuestion(null);
          resolve(password);
        };
        setQuestion({ name, isWrong, answer });
      });
    const result = await openPdf(bytes, askPassword).catch((): OpenFailure => 'failed');
    if (!isLatest()) {
      if (typeof result !== 'string') void result.loadingTask.destroy();
      return;
    }
    setOpening(false);
    if (typeof result !== 'string') setOpened({ name, document: result });
    else if (result !== 'cancelled') setFailure({ name, why: result });
  };
  return { opened, isOpening, question, failure, open };
}
