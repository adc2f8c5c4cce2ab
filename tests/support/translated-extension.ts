import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/browsers/browser-name.ts';
import { testedExtension } from '../../scripts/browsers/session/tested-extension.ts';
import { unpack } from '../../scripts/packages/read-zip.ts';

type Texts = Record<string, { message: string }>;

export interface TranslatedExtension {
  folder: string;
  /** English texts of the interface that must be seen nowhere. */
  english: Set<string>;
}

/**
 * The tested extension as a browser in German shows it, or as one in a language that runs from right to left would. Browsers
 * follow their own language, which a test cannot set everywhere: the German texts stand in the English ones' place.
 * The folder lives as long as this process.
 */
export function translatedExtension(name: BrowserName, direction: 'ltr' | 'rtl'): TranslatedExtension {
  const folder = mkdtempSync(join(tmpdir(), 'neurogloss-translated-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const tested = testedExtension(name);
  if (statSync(tested).isDirectory()) cpSync(tested, folder, { recursive: true });
  else unpack(tested, folder);
  const [english, german] = [readTexts(folder, 'en'), readTexts(folder, 'de')];
  const texts = { ...german, ui_direction: { message: direction } };
  writeFileSync(join(folder, '_locales/en/messages.json'), JSON.stringify(texts));
  const both = new Set(Object.values(german).map(({ message }) => message));
  const only = Object.values(english).flatMap(({ message }) => (both.has(message) ? [] : [message]));
  return { folder, english: new Set(only) };
}

function readTexts(folder: string, language: string): Texts {
  return JSON.parse(readFileSync(join(folder, '_locales', language, 'messages.json'), 'utf8'));
}
