import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readTabPdf } from '../../messaging/tab-pdf.ts';
import type { PdfFile } from './use-pdf-file.ts';

/** Opens the PDF of the tab that the address names (`?tab=12`). Returns whether the browser did not hand it over. */
export function useTabPdf(open: (file: PdfFile) => Promise<void>): boolean {
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    const tab = new URL(location.href).searchParams.get('tab');
    if (tab !== null)
      readTab(Number(tab)).then(
        (file) => (file ? open(file) : setMissing(true)),
        () => setMissing(true),
      );
  }, []);
  return isMissing;
}

async function readTab(id: number): Promise<PdfFile | null> {
  const [bytes, { url = '' }] = await Promise.all([readTabPdf(id), browser.tabs.get(id)]);
  return bytes && { name: nameIn(url), bytes };
}

/** The last part of an address, as browsers name what they save from there. */
function nameIn(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name) || 'document.pdf';
  } catch {
    return name;
  }
}
