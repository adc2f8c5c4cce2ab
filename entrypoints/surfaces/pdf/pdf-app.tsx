import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useStyleSheet } from '../../../components/kit/use-style-sheet.ts';
import { OpenPdf } from '../../../components/pdf/open-pdf.tsx';
import type { OutlineItem } from '../../../components/pdf/pdf-outline.tsx';
import { PdfView } from '../../../components/pdf/pdf-view.tsx';
import { useText } from '../../../components/text.tsx';
import { AUTO_TINT, highlightCss } from '../../services/tabs/highlight-css.ts';
import { useSettings } from '../use-settings.ts';
import { openInTab, printTerms, saveFile } from './hand-over.ts';
import { loadPdfLibrary } from './pdfjs-library.ts';
import type { DocumentTerm } from './terms/terms-by-page.ts';
import { usePdfFile } from './use-pdf-file.ts';
import { usePdfReader } from './use-pdf-reader.ts';
import { usePdfTerms } from './use-pdf-terms.ts';
import { useTabPdf } from './use-tab-pdf.ts';

const NOTICES = { text: 'pdf.noText', 'read-language': 'pdf.otherLanguage' } as const;
const NOTHING_FOUND = { count: 0, at: 0, isSearching: false };
const NO_TERMS: readonly DocumentTerm[] = [];
const NO_OUTLINE: readonly OutlineItem[] = [];

/** The viewer of PDFs with its data and actions. */
export function PdfApp(): JSX.Element {
  const t = useText();
  const { settings, failure: settingsFailure } = useSettings();
  const scroller = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { opened, isOpening, question, failure, open } = usePdfFile();
  const isMissing = useTabPdf(open);
  const { reader, state, isBroken } = usePdfReader(opened, scroller, settings);
  const found = state?.reading.terms ?? NO_TERMS;
  const terms = usePdfTerms(found);
  // The text over the pages is transparent, and has no color that a line could follow.
  useStyleSheet(
    highlightCss({ line: settings.line, color: settings.color === 'auto' ? AUTO_TINT : settings.color }),
  );
  // While nobody waits for it yet.
  useEffect(() => void loadPdfLibrary().catch(() => {}), []);
  const choose = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await open({ name: file.name, bytes });
  };
  // Without the names of those found, none would be said to be there.
  const isComplete = state?.reading.isComplete === true && terms.length === found.length;
  const outline = state?.outline ?? NO_OUTLINE;
  const sidebar = useMemo(
    () => ({
      terms: {
        terms,
        isComplete,
        goTo: (id: string, page: number) => void reader?.session.goToTerm(id, page - 1),
        print: () => void printTerms(),
      },
      outline,
      followOutline: (target: unknown) => void reader?.follow(target),
    }),
    [terms, isComplete, outline, reader],
  );
  const failed = isBroken ? t('pdf.failure.damaged') : failure && t(`pdf.failure.${failure.why}`);
  const missing = isMissing && !opened && !isOpening ? t('pdf.notHandedOver') : null;
  const isWithout = state?.reading.isWithout;
  return (
    <>
      {opened && (
        <PdfView
          name={opened.name}
          pages={scroller}
          state={state}
          actions={{
            goTo: (number) => reader?.pages.goTo(number - 1),
            zoomBy: (factor) => reader?.pages.zoomBy(factor),
            fitWidth: () => reader?.pages.fitWidth(),
            rotate: () => reader?.pages.rotate(),
            step: (direction) => void reader?.session.step(direction, 'last'),
            print: () => void reader?.file().then(openInTab),
            save: () => void reader?.file().then((file) => saveFile(opened.name, file)),
            openOther: () => field.current?.click(),
          }}
          find={{
            state: state?.found ?? NOTHING_FOUND,
            search: (query) => reader?.find.search(query),
            step: (direction) => reader?.find.step(direction),
            end: () => reader?.find.end(),
          }}
          sidebar={sidebar}
          notice={isWithout ? t(NOTICES[isWithout]) : null}
        />
      )}
      <OpenPdf
        isOpen={opened !== null}
        isOpening={isOpening}
        field={field}
        choose={(file) => void choose(file)}
        question={question}
        problem={failed ?? missing ?? settingsFailure}
      />
    </>
  );
}
