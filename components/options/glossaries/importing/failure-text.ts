import type { StoreFailureCode } from '../../../../entrypoints/glossaries/glossary-row.ts';
import type { FailureCode } from '../../../../glossary/importing/problem-codes.ts';
import type { Translate } from '../../../text.tsx';
import { placeText } from './problem-text.ts';

/** Why nothing was imported, as readers and the store say it. */
export interface Failure {
  code: string;
  line?: number | undefined;
  column?: number | undefined;
  values?: Readonly<Record<string, string>> | undefined;
}

/** A text that takes at most one of a failure's values. */
type FailureText = (t: Translate, get: (name: string) => string) => string;

/** A parser's sentence as a part of ours. */
const sentencePart = (text: string): string => text.replace(/[.\s]+$/, '');

/** What is wrong with a file and what to do, by the reader's code. */
const OF_FILE: Record<FailureCode, FailureText> = {
  'empty-file': (t) => t('refused.emptyFile'),
  'unknown-format': (t) => t('refused.unknownFormat'),
  'no-glossary': (t, get) => t('refused.noGlossary', [get('kind')]),
  'no-entries': (t) => t('refused.noEntries'),
  malformed: (t, get) => t('refused.malformed', [sentencePart(get('detail'))]),
  truncated: (t) => t('refused.truncated'),
  'wrong-encoding': (t, get) => t('refused.wrongEncoding', [get('encoding')]),
  'too-deep': (t) => t('refused.tooDeep'),
  'value-too-large': (t, get) => t('refused.valueTooLarge', [get('limit')]),
  'zip-bomb': (t) => t('refused.zipBomb'),
  encrypted: (t) => t('refused.encrypted'),
  'entity-bomb': (t) => t('refused.entityBomb'),
  'remote-context': (t, get) => t('refused.remoteContext', [get('address')]),
  'later-version': (t) => t('refused.laterVersion'),
  'missing-part': (t, get) => t('refused.missingPart', [get('name')]),
  'no-term-column': (t) => t('refused.noTermColumn'),
  'unreadable-file': (t) => t('refused.unreadableFile'),
};

/** The same for what the browser did not do. */
const OF_BROWSER: Record<StoreFailureCode | 'fault', FailureText> = {
  'storage-full': (t) => t('refused.storageFull'),
  'storage-refused': (t) => t('refused.storageRefused'),
  'too-many-entries': (t) => t('refused.tooManyEntries'),
  'worker-stopped': (t) => t('refused.workerStopped'),
  'no-backup': (t) => t('refused.noBackup'),
  fault: (t, get) => t('refused.fault', [sentencePart(get('detail'))]),
};

const TEXTS: ReadonlyMap<string, FailureText> = new Map(Object.entries({ ...OF_FILE, ...OF_BROWSER }));

/** Why nothing was imported, where in the file that is, and what to do. */
export function failureText(t: Translate, { code, line, column, values = {} }: Failure): string {
  const text = TEXTS.get(code)?.(t, (name) => (Object.hasOwn(values, name) ? (values[name] ?? '') : ''));
  const place = placeText(t, line, column);
  return [place === '' ? '' : t('importing.at', [place]), text ?? t('refused.unknown', [code])]
    .filter((part) => part !== '')
    .join(' ');
}
