import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { FieldReport, FileProblem, ImportedSettings } from '../../entrypoints/settings/settings-file.ts';
import type { Settings } from '../../entrypoints/settings/settings-schema.ts';
import { Section } from '../kit/section.tsx';
import { type Translate, useText } from '../text.tsx';

interface FileSectionProps {
  save(): void;
  read(file: File): void;
  /** The result of reading the last file, or `null`. */
  imported: ImportedSettings | null;
}

/** Saves the settings as a file, and reads such a file with a report on each field. */
export function FileSection({ save, read, imported }: FileSectionProps): JSX.Element {
  const t = useText();
  const id = useId();
  return (
    <Section id="file" title={t('file.title')}>
      <p class="hint">{t('file.hint')}</p>
      <div class="row">
        <button type="button" class="button framed" onClick={save}>
          {t('file.save')}
        </button>
        <label for={id} class="button framed">
          {t('file.read')}
        </label>
        <input
          id={id}
          type="file"
          class="unseen"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) read(file);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">{imported && <ImportReport imported={imported} />}</div>
    </Section>
  );
}

const PROBLEMS = {
  'not-read': 'file.notRead',
  'not-json': 'file.notJson',
  'not-settings': 'file.notSettings',
  'not-stored': 'file.notStored',
} as const satisfies Record<FileProblem, string>;

function ImportReport({ imported }: { imported: ImportedSettings }): JSX.Element {
  const t = useText();
  if ('problem' in imported) return <p class="hint wrong">{t(PROBLEMS[imported.problem])}</p>;
  const reports = imported.report.filter(({ outcome }) => outcome !== 'absent');
  return (
    <table class="report">
      <caption>{t('file.report')}</caption>
      <tbody>
        {reports.map((report) => (
          <tr key={report.field} class={report.outcome === 'taken' ? undefined : 'wrong'}>
            <th scope="row">
              {nameOf(t, report.field)}
              <code>{report.field}</code>
            </th>
            <td>{outcomeText(t, report)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The names of the settings in the other sections. */
const NAMES = {
  enabled: 'where.enabled',
  where: 'where.legend',
  except: 'where.exceptTitle',
  only: 'where.onlyTitle',
  line: 'look.line',
  color: 'look.color',
  amount: 'terms.amount',
  hiddenKinds: 'terms.kinds',
  anyLanguage: 'terms.anyLanguage',
  painter: 'access.painter',
  delay: 'cardOptions.delay',
  modifier: 'cardOptions.modifier',
  level: 'level.label',
  theme: 'cardOptions.theme',
  keepRecent: 'recent.title',
  keepLookups: 'lookups.title',
  muted: 'muted.title',
} as const satisfies Record<keyof Settings, string>;

const isSetting = (field: string): field is keyof Settings => Object.hasOwn(NAMES, field);

const nameOf = (t: Translate, field: string): string => (isSetting(field) ? t(NAMES[field]) : '');

/** Broken patterns to name, and characters of each: as many as a user compares with the file. */
const MOST_NAMED = 3;
const LONGEST_NAME = 40;

function outcomeText(t: Translate, { outcome, noPatterns }: FieldReport): string {
  if (!noPatterns || (outcome !== 'repaired' && outcome !== 'refused')) return t(`file.${outcome}`);
  const named = noPatterns.slice(0, MOST_NAMED).map((item) => {
    const text = typeof item === 'string' ? item : (JSON.stringify(item) ?? '');
    return t('file.quoted', [text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text]);
  });
  if (noPatterns.length > MOST_NAMED) named.push('…');
  return t(`file.${outcome}Patterns`, [named.join(', ')]);
}
